package fr.univ.stages.etablissement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of organisations in the order of their names, at most so many; paysLibelle is left null. */
@Component
class LignesOrganismes {

    private static final String REQUETE = """
            select id, raison_sociale, siret, complement, voie, code_postal, commune, pays, accord
            from app.etablissement e where %s order by nom_recherche, id limit ?
            """;

    private final JdbcClient jdbc;

    LignesOrganismes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LigneOrganisme> lire(Conditions conditions, int auPlus) {
        return jdbc.sql(REQUETE.formatted(conditions.sql()))
                .params(conditions.valeurs())
                .param(auPlus)
                .query(LignesOrganismes::ligne)
                .list();
    }

    private static LigneOrganisme ligne(ResultSet rs, int n) throws SQLException {
        return new LigneOrganisme(
                rs.getLong("id"),
                rs.getString("raison_sociale"),
                rs.getString("siret"),
                rs.getString("complement"),
                rs.getString("voie"),
                rs.getString("code_postal"),
                rs.getString("commune"),
                rs.getString("pays"),
                null,
                rs.getBoolean("accord"));
    }
}
