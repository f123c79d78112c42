package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Texte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a search, each sought anywhere in a text; at most 8, of the first 100 characters. */
final class Mots {

    private Mots() {}

    static List<String> de(String saisi) {
        String propre = Texte.propre(saisi);
        return propre == null || propre.indexOf('\0') >= 0
                ? List.of()
                : Stream.of(propre.substring(0, Math.min(100, propre.length())).split("[\\s\\p{Z}]+"))
                        .limit(8)
                        .toList();
    }

    /** The condition for parameters mot0, mot1… on a text already without accents nor capitals. */
    static String tousDans(String expression, List<String> mots) {
        return IntStream.range(0, mots.size())
                .mapToObj(n -> expression + " like '%' || app.motif(:mot" + n + ") || '%'")
                .collect(Collectors.joining(" and "));
    }

    static Map<String, String> parametres(List<String> mots) {
        Map<String, String> parametres = new LinkedHashMap<>();
        for (String mot : mots) {
            parametres.put("mot" + parametres.size(), mot);
        }
        return parametres;
    }
}
