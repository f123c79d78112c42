package fr.univ.stages.etablissement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of organisations in the order of their names, at most so many; paysLibelle is left null. */
@Component
class LignesOrganismes {

    /** Ids first: walking the names then reads the index alone. */
    private static final String REQUETE = """
            select f.id, f.raison_sociale, f.siret, f.complement, f.voie, f.code_postal, f.commune, f.pays, f.accord
            from (select id from app.etablissement e where %s order by nom_recherche, id limit ?) trouves
            join app.etablissement f on f.id = trouves.id
            order by f.nom_recherche, f.id
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
