package fr.univ.stages.noyau;

/** What a person is at the university, told by sign-in; rights over a centre are another matter (securite). */
public enum Role {
    /** Creates and follows their own conventions, and nothing of anybody else. */
    ETUDIANT,
    /** Referent of interns. */
    ENSEIGNANT,
    /** Staff; has rights only in the centres they are attached to. */
    PERSONNEL,
    /** Runs the platform. */
    ADMINISTRATEUR
}
