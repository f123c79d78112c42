package fr.univ.stages.etablissement.usage;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers of a module whose records name an établissement in a column {@code etablissement_id} of one table. */
public abstract class UsageParTable implements UsageEtablissements {

    protected final JdbcClient base;
    private final String table;
    private final String nom;

    /** The table with its schema; never anything a person typed. */
    protected UsageParTable(JdbcClient base, String table, String nom) {
        this.base = base;
        this.table = table;
        this.nom = nom;
    }

    @Override
    public final String nom() {
        return nom;
    }

    @Override
    public final String table() {
        return table;
    }

    @Override
    public void remplacer(Remplacement remplacement) {
        renommer("etablissement_id", Map.of(remplacement.ancien(), remplacement.garde()));
    }

    /** Writes in a column, for each key found there, its value. */
    protected final void renommer(String colonne, Map<Long, Long> parQuoi) {
        parQuoi.forEach(
                (ancien, garde) -> base.sql("update " + table + " set " + colonne + " = ? where " + colonne + " = ?")
                        .params(garde, ancien)
                        .update());
    }

    /** Number of rows for which this condition on {@code :id} holds. */
    protected final long compter(String condition, long id) {
        return base.sql("select count(*) from " + table + " where " + condition)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
