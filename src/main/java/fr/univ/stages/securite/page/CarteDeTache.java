package fr.univ.stages.securite.page;

/**
 * What a task is about.
 *
 * @param titre what this person calls its dossier
 * @param etudiant whose stage, or null
 * @param organisme at which organisation, or null
 */
public record CarteDeTache(String titre, String etudiant, String organisme) {

    /** What a list says below the title, or null. */
    String detail() {
        return titre.equals(organisme) ? null : organisme;
    }
}
