package fr.univ.stages.moteur;

/** Where a long work stands. */
public enum EtatTravail {
    EN_COURS("En cours"),
    FAIT("Fait"),
    ARRETE("Arrêté");

    private final String libelle;

    EtatTravail(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
