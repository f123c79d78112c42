package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;

/**
 * One kind of long work, brought by a module as a bean: {@link Travaux} leads it batch by batch. A batch is one transaction
 * of a few seconds, well within the five minutes for which the engine lends a job to a node.
 */
public interface Travail {

    /** Its name for people, in Cockpit too, and for works under way: never changed. */
    String nature();

    /** Whether this person may start, watch and stop it. */
    boolean permet(Acteur acteur);

    /** Whether a second one has to wait for the end of the first. */
    default boolean unSeulALaFois() {
        return true;
    }

    /**
     * Treats what follows {@code travail.position()}, in the caller's transaction, which also keeps the new position: run
     * again after a failure, it begins at the same place. One thing that is refused is an outcome, not an exception.
     */
    Lot traiter(TravailSuivi travail);
}
