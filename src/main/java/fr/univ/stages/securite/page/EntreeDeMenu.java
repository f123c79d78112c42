package fr.univ.stages.securite.page;

import java.util.List;

/**
 * One line of the side menu.
 *
 * @param icone name of a drawing of {@code icones.ftlh}, or null
 * @param entrees the lines below it, perhaps none
 */
public record EntreeDeMenu(String libelle, String adresse, String icone, List<EntreeDeMenu> entrees) {

    /** A line that leads to a page. */
    public static EntreeDeMenu vers(String libelle, String adresse) {
        return new EntreeDeMenu(libelle, adresse, null, List.of());
    }

    /** Whether the page at this path is this very entry. */
    public boolean ici(String chemin) {
        return chemin.equals(adresse);
    }
}
