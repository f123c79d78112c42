package fr.univ.stages.securite.page;

/**
 * What a task is about.
 *
 * @param titre what this person calls its dossier
 * @param etudiant whose stage, or null
 * @param etablissement at which organisation, or null
 */
public record CarteDeTache(String titre, String etudiant, String etablissement) {

    /** What a list says below the title, or null. */
    String detail() {
        return titre.equals(etablissement) ? null : etablissement;
    }
}
