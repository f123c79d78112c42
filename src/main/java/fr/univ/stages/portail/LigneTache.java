package fr.univ.stages.portail;

import java.time.Instant;

/**
 * A task as lists show it.
 *
 * @param dossier business key of its dossier
 * @param etape the step, as the picture names it
 * @param etudiant whose convention it is, or null when nobody is chosen yet
 * @param organisme who hosts the stage, or null when nobody is chosen yet
 * @param adresse where it opens for this person
 * @param libre true while it waits for somebody to take it
 */
public record LigneTache(
        String id,
        String dossier,
        String etape,
        String etudiant,
        String organisme,
        String adresse,
        boolean libre,
        Instant depuis) {

    /** Its page in the portal, whoever asks. */
    public String page() {
        return "/taches/" + id;
    }

    /** What the list calls the dossier. */
    public String titre() {
        return etudiant == null ? "Nouvelle convention" : etudiant;
    }
}
