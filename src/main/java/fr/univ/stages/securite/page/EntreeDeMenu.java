package fr.univ.stages.securite.page;

import java.util.List;
import java.util.Optional;

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

    /** This entry, for whom it is offered to. */
    public static Optional<EntreeDeMenu> si(boolean offerte, EntreeDeMenu entree) {
        return offerte ? Optional.of(entree) : Optional.empty();
    }

    /** Whether the page at this path is this very entry. */
    public boolean ici(String chemin) {
        return chemin.equals(adresse);
    }
}
