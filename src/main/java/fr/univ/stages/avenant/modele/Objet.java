package fr.univ.stages.avenant.modele;

/** A value that an amendment changes, as pages name it; its step and its line in the convention's sections. */
public enum Objet {
    SUJET("Sujet", "saisirStage", "Sujet"),
    PERIODE("Période", "saisirStage", "Dates"),
    INTERRUPTION("Interruption", "saisirStage", "Interruption"),
    DUREE("Durée effective", "saisirStage", "Durée effective"),
    CONGES("Congés et absences autorisées", "saisirStage", "Congés et absences autorisées"),
    GRATIFICATION("Gratification", "saisirStage", "Gratification"),
    VERSEMENT("Versement", "saisirStage", "Versement"),
    LIEU("Lieu de stage", "saisirService", "Lieu du stage"),
    TUTEUR("Tuteur professionnel", "saisirTuteur", "Personne"),
    ENSEIGNANT("Enseignant tuteur", "saisirEnseignant", "Enseignant tuteur"),
    RUPTURE("Fin du stage", "saisirStage", "Dates");

    private final String libelle;
    private final String section;
    private final String ligne;

    Objet(String libelle, String section, String ligne) {
        this.libelle = libelle;
        this.section = section;
        this.ligne = ligne;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }

    /** Section of the convention in which the value stands. */
    public String section() {
        return section;
    }

    /** Line of that section. */
    public String ligne() {
        return ligne;
    }
}
