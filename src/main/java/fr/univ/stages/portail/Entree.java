package fr.univ.stages.portail;

import java.util.List;

/**
 * One line of the side menu.
 *
 * @param icone name of a drawing of {@code icones.ftlh}, or null
 * @param entrees the lines below it, perhaps none
 */
public record Entree(String libelle, String adresse, String icone, List<Entree> entrees) {

    static Entree vers(String libelle, String adresse) {
        return new Entree(libelle, adresse, null, List.of());
    }

    /** Whether the page at this path is this very entry. */
    public boolean ici(String chemin) {
        return chemin.equals(adresse);
    }
}
