package fr.univ.stages.moteur;

import java.time.Instant;

/**
 * A task that waits for somebody.
 *
 * @param dossier business key of its process instance
 * @param cle id of the user task in the picture
 * @param nom its name in the picture
 * @param urgente whether a delegate raised its priority: a day is near, or past
 * @param titulaire login of the person it is assigned to, or null when it waits for a group
 */
public record Tache(
        String id,
        String processus,
        String dossier,
        String cle,
        String nom,
        boolean urgente,
        String titulaire,
        Instant depuis) {

    /** Priority of a task that cannot wait any longer. */
    public static final int URGENCE = 90;
}
