package fr.univ.stages.avenant.modele;

/** Where an amendment stands; the record decides, the engine's token follows. */
public enum StatutAvenant {
    BROUILLON("En cours de saisie", "cours"),
    CREE("À signer", "info"),
    SIGNE("Signé, à valider", "cours"),
    REOUVERT("En cours de modification", "cours"),
    A_CORRIGER("Refusé, à corriger", "cours"),
    VALIDE("Validé", "fait");

    private final String libelle;
    private final String genre;

    StatutAvenant(String libelle, String genre) {
        this.libelle = libelle;
        this.genre = genre;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }

    /** Which look the page gives it. */
    public String genre() {
        return genre;
    }

    /** Whether somebody is filling it in, for the first time or again. */
    public boolean enSaisie() {
        return this == BROUILLON || this == REOUVERT || this == A_CORRIGER;
    }
}
