package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.Etablissement;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps an organisation where it is while somebody makes a record that names it. A merge takes its locks in the order of
 * ids, so that two crosswise merges wait for each other instead of failing together.
 */
@Component
public class VerrousEtablissements {

    private final JdbcClient jdbc;
    private final EtablissementRepository etablissements;
    private final TracesDeFusion traces;

    VerrousEtablissements(JdbcClient jdbc, EtablissementRepository etablissements, TracesDeFusion traces) {
        this.jdbc = jdbc;
        this.etablissements = etablissements;
        this.traces = traces;
    }

    /** This one, or the one it was merged into, which stays until the transaction ends; throws Introuvable. */
    Etablissement retenir(long id) {
        return etablissements
                .pourNommer(id)
                .or(() -> traces.garde(id).flatMap(etablissements::pourNommer))
                .orElseThrow(Etablissements::inconnu);
    }

    /** The record that took the place of this one; empty when it was never merged. */
    Optional<Long> garde(long etablissement) {
        return traces.garde(etablissement);
    }

    /** Takes both for changing, with their services; false when one of them has gone. */
    public boolean prendre(long un, long autre) {
        List<Long> pris = jdbc.sql("select id from app.etablissement where id in (?, ?) order by id for update")
                .params(un, autre)
                .query(Long.class)
                .list();
        jdbc.sql("select id from app.service where etablissement_id in (?, ?) order by id for update")
                .params(un, autre)
                .query(Long.class)
                .list();
        return pris.size() == 2;
    }
}
