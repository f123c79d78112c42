package fr.univ.stages.recherche;

import fr.univ.stages.noyau.Refus;
import java.util.List;

/**
 * A page of a list; pages count from 0.
 *
 * @param suite there are more
 */
public record Page<T>(List<T> lignes, boolean suite) {

    /** Lines of a page, unless a list says otherwise. */
    public static final int TAILLE = 50;

    private static final int DERNIERE = 100_000;

    /** Of lines of which one more than a page was read, to know whether there are more. */
    public static <T> Page<T> de(List<T> lues, int taille) {
        return new Page<>(lues.subList(0, Math.min(taille, lues.size())), lues.size() > taille);
    }

    /** The nearest page there can be. */
    public static int bornee(int numero) {
        return Math.min(Math.max(numero, 0), DERNIERE);
    }

    /** As an address says it; throws Refus for what is no page. */
    public static int numero(String saisi) {
        if (saisi.matches("\\d{1,6}") && Integer.parseInt(saisi) <= DERNIERE) {
            return Integer.parseInt(saisi);
        }
        throw Refus.general("Cette page n'existe pas.");
    }
}
