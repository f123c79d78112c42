package fr.univ.stages.referentiel;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answer of a module that keeps the codes of each list in one column of its own. */
public abstract class CodesParColonne implements UsageDesCodes {

    private final JdbcClient base;
    private final Map<Liste, Colonne> colonnes;

    /** Lists that are not there are not used by the module. */
    protected CodesParColonne(JdbcClient base, Map<Liste, Colonne> colonnes) {
        this.base = base;
        this.colonnes = Map.copyOf(colonnes);
    }

    @Override
    public final Set<String> employes(Liste liste) {
        Colonne colonne = colonnes.get(liste);
        return colonne == null
                ? Set.of()
                : new HashSet<>(base.sql("select distinct %1$s from %2$s where %1$s is not null"
                                .formatted(colonne.nom(), colonne.table()))
                        .query(String.class)
                        .list());
    }

    /** Where the codes of a list are; never anything a person typed. */
    public record Colonne(String table, String nom) {}
}
