package fr.univ.stages.securite;

/** What a decision about rights depends on, told by the record that is protected. */
public interface Protege {

    /** Id of the centre that manages the record; null while it has none. */
    Long centre();

    /** Student number of the student whom the record is about; null when it is about none. */
    String etudiant();

    /** Login of the enseignant référent; null when there is none. */
    String enseignant();

    /** Whether the student may still change it. */
    boolean modifiableParEtudiant();
}
