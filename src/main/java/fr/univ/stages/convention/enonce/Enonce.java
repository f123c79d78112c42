package fr.univ.stages.convention.enonce;

import java.util.Map;

/**
 * A piece of a sentence that each language says in its own way; the pieces of a sentence follow one another.
 *
 * @param cle key of its text
 * @param valeurs what fills the gaps of the text: labels of lists, dates, numbers, amounts; none is null
 */
public record Enonce(String cle, Map<String, Object> valeurs) {

    /** The text alone. */
    public static Enonce de(String cle) {
        return new Enonce(cle, Map.of());
    }

    /** The text with one gap. */
    public static Enonce de(String cle, String trou, Object valeur) {
        return new Enonce(cle, Map.of(trou, valeur));
    }
}
