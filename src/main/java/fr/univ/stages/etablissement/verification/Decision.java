package fr.univ.stages.etablissement.verification;

/** What staff decide about an organisation that an étudiant entered. */
public enum Decision {
    ACCEPTER("Accepter : la fiche est juste telle quelle"),
    CORRIGER("Corriger, puis accepter"),
    FUSIONNER("Fusionner : cet établissement existe déjà");

    private final String libelle;

    Decision(String libelle) {
        this.libelle = libelle;
    }

    /** In the words of whoever decides. */
    public String libelle() {
        return libelle;
    }
}
