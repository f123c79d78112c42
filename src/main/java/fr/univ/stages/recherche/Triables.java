package fr.univ.stages.recherche;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns by which a list may be sorted.
 *
 * @param colonnes in SQL, by what pages call them; what is missing comes last both ways
 * @param departage the usual order, which also decides between equals: columns where nothing is missing, the last unique
 */
public record Triables(Map<String, List<String>> colonnes, List<String> departage) {

    /** For a name that is no column, the usual order. */
    public Tri par(String cle, String sens) {
        if (cle == null || !colonnes.containsKey(cle)) {
            return habituel();
        }
        boolean descendant = "desc".equals(sens);
        List<String> voulues = colonnes.get(cle);
        Stream<String> ordre = voulues.stream().map(colonne -> descendant ? descendante(colonne) : colonne);
        Stream<String> suite = departage.stream().filter(colonne -> !voulues.contains(colonne));
        return new Tri(cle, descendant, Stream.concat(ordre, suite).collect(Collectors.joining(", ")));
    }

    /** Where no column is asked for. */
    public Tri habituel() {
        return new Tri("", false, String.join(", ", departage));
    }

    /** Without « nulls last » where nothing is missing, for an index read backwards does not have it. */
    private String descendante(String colonne) {
        return colonne + (departage.contains(colonne) ? " desc" : " desc nulls last");
    }
}
