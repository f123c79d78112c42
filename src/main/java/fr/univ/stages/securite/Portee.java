package fr.univ.stages.securite;

import java.util.Set;

/**
 * What a person may read, for a list to hold in one SQL statement exactly what {@link Droits#peut} lets through; a text
 * that matches nothing is empty, never null.
 *
 * @param tout everything, the rest does not count
 * @param centres what these centres manage
 * @param etudiant what is about the student of this number
 * @param enseignant what names this login as référent
 * @param auteur what this login fills in and is about nobody yet
 */
public record Portee(boolean tout, Set<Long> centres, String etudiant, String enseignant, String auteur) {

    /** Copies the set, so that the record never changes. */
    public Portee {
        centres = Set.copyOf(centres);
    }
}
