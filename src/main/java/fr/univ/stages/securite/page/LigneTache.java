package fr.univ.stages.securite.page;

import java.time.Instant;

/**
 * A task as lists show it.
 *
 * @param dossier business key of its dossier
 * @param titre whose convention it is; for the student, where the stage is
 * @param detail a second line, or null
 * @param etape the step, as the picture names it
 * @param urgente whether it comes before older ones
 * @param adresse where it opens for this person
 * @param libre true while it waits for somebody to take it
 */
public record LigneTache(
        String id,
        String dossier,
        String titre,
        String detail,
        String etape,
        boolean urgente,
        String adresse,
        boolean libre,
        Instant depuis) {

    /** Its page in the portal, whoever asks. */
    public String page() {
        return "/taches/" + id;
    }
}
