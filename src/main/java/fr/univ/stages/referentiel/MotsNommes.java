package fr.univ.stages.referentiel;

import fr.univ.stages.recherche.Mots;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a search, each sought anywhere in a text, as named parameters; of the first 100 characters. */
record MotsNommes(Mots mots) {

    static MotsNommes de(String saisi) {
        boolean lisible = saisi != null && saisi.indexOf('\0') < 0;
        return new MotsNommes(Mots.telsQuels(lisible ? saisi.substring(0, Math.min(100, saisi.length())) : ""));
    }

    /** All that was typed, without what separates words. */
    String joints() {
        return mots.phrase().replace(" ", "");
    }

    /** The condition for parameters mot0, mot1… on a text already without accents nor capitals. */
    String tousDans(String expression) {
        return IntStream.range(0, mots.liste().size())
                .mapToObj(n -> expression + " like '%' || app.motif(:mot" + n + ") || '%'")
                .collect(Collectors.joining(" and "));
    }

    Map<String, String> parametres() {
        List<String> liste = mots.liste();
        return IntStream.range(0, liste.size()).boxed().collect(Collectors.toMap(n -> "mot" + n, liste::get));
    }
}
