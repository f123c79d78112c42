package fr.univ.stages.centre.modele;

/** In which order the people of a centre's conventions sign; the law says none (A2.5). */
public enum OrdreDesSignatures {
    LIBRE("Libre : chacun signe quand il peut"),
    UNIVERSITE_EN_DERNIER("Étudiant, tuteur, organisme, enseignant, puis université"),
    UNIVERSITE_EN_PREMIER("Université, puis étudiant, tuteur, organisme et enseignant");

    private final String libelle;

    OrdreDesSignatures(String libelle) {
        this.libelle = libelle;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }

    /** Whether somebody waits for somebody else. */
    public boolean impose() {
        return this != LIBRE;
    }
}
