package fr.univ.stages.moteur;

/**
 * What comes after a step.
 *
 * @param suivante the next task of this person in this dossier, or null
 * @param adresse path of the page to open when there is no next task, or null
 * @param message French sentence to show, or null
 */
public record Suite(TacheSuivante suivante, String adresse, String message) {

    /** A task by its id and its key in the picture. */
    public record TacheSuivante(String id, String cle) {}
}
