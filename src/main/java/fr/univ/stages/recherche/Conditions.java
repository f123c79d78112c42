package fr.univ.stages.recherche;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions of a query that must all hold, each with its values; what a person typed is only ever a value. */
public final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final List<Object> valeurs = new ArrayList<>();

    /** One more, with a value for each of its question marks. */
    public Conditions et(String condition, Object... parametres) {
        sql.add(condition);
        Collections.addAll(valeurs, parametres);
        return this;
    }

    /** Each of the patterns must fit the column. */
    public Conditions tous(String colonne, List<String> motifs) {
        motifs.forEach(motif -> et(colonne + " like ?", motif));
        return this;
    }

    /** One of the patterns must fit one of the columns. */
    public Conditions un(List<String> colonnes, List<String> motifs) {
        List<String> choix = new ArrayList<>();
        for (String colonne : colonnes) {
            motifs.forEach(motif -> choix.add(colonne + " like ?"));
            valeurs.addAll(motifs);
        }
        sql.add(choix.stream().collect(Collectors.joining(" or ", "(", ")")));
        return this;
    }

    /** These and those, both left as they are. */
    public Conditions avec(Conditions autres) {
        Conditions ensemble = new Conditions();
        ensemble.sql.addAll(sql);
        ensemble.sql.addAll(autres.sql);
        ensemble.valeurs.addAll(valeurs);
        ensemble.valeurs.addAll(autres.valeurs);
        return ensemble;
    }

    /** At least one of these must hold. */
    public static Conditions une(List<Conditions> possibles) {
        Conditions ensemble = new Conditions();
        ensemble.sql.add(possibles.stream().map(Conditions::sql).collect(Collectors.joining(") or (", "((", "))")));
        possibles.forEach(possible -> ensemble.valeurs.addAll(possible.valeurs));
        return ensemble;
    }

    /** What fits these and, word for word, not those. */
    public Conditions sauf(Conditions exclues) {
        Conditions restantes = avec(new Conditions());
        restantes.sql.add("not (" + exclues.sql() + ")");
        restantes.valeurs.addAll(exclues.valeurs);
        return restantes;
    }

    /** Whether everything fits. */
    public boolean vides() {
        return sql.isEmpty();
    }

    /** Never empty: {@code true} when everything fits. */
    public String sql() {
        return sql.isEmpty() ? "true" : String.join(" and ", sql);
    }

    /** One for each question mark of {@link #sql}, in their order. */
    public List<Object> valeurs() {
        return List.copyOf(valeurs);
    }
}
