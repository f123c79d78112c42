package fr.univ.stages.etablissement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions of a query that must all hold, each with its values; what a person typed is only ever a value. */
final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final List<Object> valeurs = new ArrayList<>();

    Conditions et(String condition, Object... parametres) {
        sql.add(condition);
        Collections.addAll(valeurs, parametres);
        return this;
    }

    /** Each of the patterns must fit the column. */
    Conditions tous(String colonne, List<String> motifs) {
        motifs.forEach(motif -> et(colonne + " like ?", motif));
        return this;
    }

    /** One of the patterns must fit one of the columns. */
    Conditions un(List<String> colonnes, List<String> motifs) {
        List<String> choix = new ArrayList<>();
        for (String colonne : colonnes) {
            motifs.forEach(motif -> choix.add(colonne + " like ?"));
            valeurs.addAll(motifs);
        }
        sql.add(choix.stream().collect(Collectors.joining(" or ", "(", ")")));
        return this;
    }

    Conditions avec(Conditions autres) {
        Conditions ensemble = new Conditions();
        ensemble.sql.addAll(sql);
        ensemble.sql.addAll(autres.sql);
        ensemble.valeurs.addAll(valeurs);
        ensemble.valeurs.addAll(autres.valeurs);
        return ensemble;
    }

    /** At least one of these must hold. */
    static Conditions une(List<Conditions> possibles) {
        Conditions ensemble = new Conditions();
        ensemble.sql.add(possibles.stream().map(Conditions::sql).collect(Collectors.joining(") or (", "((", "))")));
        possibles.forEach(possible -> ensemble.valeurs.addAll(possible.valeurs));
        return ensemble;
    }

    /** What fits these and, word for word, not those. */
    Conditions sauf(Conditions exclues) {
        Conditions restantes = avec(new Conditions());
        restantes.sql.add("not (" + exclues.sql() + ")");
        restantes.valeurs.addAll(exclues.valeurs);
        return restantes;
    }

    boolean vides() {
        return sql.isEmpty();
    }

    String sql() {
        return sql.isEmpty() ? "true" : String.join(" and ", sql);
    }

    List<Object> valeurs() {
        return List.copyOf(valeurs);
    }
}
