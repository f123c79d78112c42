package fr.univ.stages.convention.modele;

/** Where a convention stands; the record decides, the engine's token follows. */
public enum Statut {
    BROUILLON("En cours de saisie"),
    CREEE("Créée, à signer");

    private final String libelle;

    Statut(String libelle) {
        this.libelle = libelle;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }
}
