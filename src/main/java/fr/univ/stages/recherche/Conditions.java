package fr.univ.stages.recherche;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions of a query that must all hold, each with its values; what a person typed is only ever a value. */
public final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final List<Object> valeurs = new ArrayList<>();

    /** This one alone, with a value for each of its question marks. */
    public static Conditions que(String condition, Object... parametres) {
        return new Conditions().et(condition, parametres);
    }

    /** One more, with a value for each of its question marks. */
    public Conditions et(String condition, Object... parametres) {
        sql.add(condition);
        Collections.addAll(valeurs, parametres);
        return this;
    }

    /** One more, unless there is no value for its question marks, which all stand for it. */
    public Conditions si(Object valeur, String condition) {
        long fois = condition.chars().filter(signe -> signe == '?').count();
        return valeur == null
                ? this
                : et(condition, Collections.nCopies((int) fois, valeur).toArray());
    }

    /** Each of the patterns must fit the column. */
    public Conditions tous(String colonne, List<String> motifs) {
        motifs.forEach(motif -> et(colonne + " like ?", motif));
        return this;
    }

    /** One of the patterns must fit one of the columns. */
    public Conditions un(List<String> colonnes, List<String> motifs) {
        List<Conditions> choix = new ArrayList<>();
        colonnes.forEach(colonne -> motifs.forEach(motif -> choix.add(que(colonne + " like ?", motif))));
        return contenant("%s", une(choix));
    }

    /** These and those, both left as they are. */
    public Conditions avec(Conditions autres) {
        Conditions ensemble = new Conditions();
        Stream.of(this, autres).forEach(elles -> {
            ensemble.sql.addAll(elles.sql);
            ensemble.valeurs.addAll(elles.valeurs);
        });
        return ensemble;
    }

    /** One more, which holds those others where %s stands. */
    public Conditions contenant(String condition, Conditions autres) {
        return et(condition.formatted(autres.sql()), autres.valeurs.toArray());
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
        return avec(new Conditions().contenant("not (%s)", exclues));
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
