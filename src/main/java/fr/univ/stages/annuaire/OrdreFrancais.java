package fr.univ.stages.annuaire;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Sorts as a French dictionary does: accents and capitals count only between otherwise equal words. */
final class OrdreFrancais {

    static final Comparator<String> TEXTES = Comparator.nullsLast(
            (un, autre) -> Collator.getInstance(Locale.FRENCH).compare(un, autre));

    private OrdreFrancais() {}

    static <T> Comparator<T> par(Function<T, String> nom, Function<T, String> prenom) {
        return Comparator.comparing(nom, TEXTES).thenComparing(prenom, TEXTES);
    }
}
