package fr.univ.stages.securite;

/** What a decision about rights depends on, told by the record that is protected; what is left out is nobody. */
public interface Protege {

    /** Id of the centre that manages the record; null while it has none. */
    Long centre();

    /** Student number of the student whom the record is about; null when it is about none. */
    default String etudiant() {
        return null;
    }

    /** Login of the enseignant référent; null when there is none. */
    default String enseignant() {
        return null;
    }

    /** Login of whoever fills in a record that is about nobody yet; null as soon as it is about somebody. */
    default String auteur() {
        return null;
    }

    /** Whether the student may still change it. */
    default boolean modifiableParEtudiant() {
        return false;
    }

    /** The centre itself, or whatever depends on nothing but its centre. */
    static Protege duCentre(Long centre) {
        return () -> centre;
    }
}
