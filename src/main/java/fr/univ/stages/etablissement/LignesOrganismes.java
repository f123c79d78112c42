package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Horloge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of organisations, at most so many; paysLibelle is left null. */
@Component
class LignesOrganismes {

    /** Ids first: walking the names then reads the index alone. */
    private static final String REQUETE = """
            select f.id, f.raison_sociale, f.siret, f.complement, f.voie, f.code_postal, f.commune, f.pays, f.accord_jusqu_au
            from (select id from app.etablissement e where %1$s order by %2$s limit ? offset ?) trouves
            join app.etablissement f on f.id = trouves.id
            order by %2$s
            """;

    private final JdbcClient jdbc;
    private final Horloge horloge;

    LignesOrganismes(JdbcClient jdbc, Horloge horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** In the order of names. */
    List<LigneOrganisme> lire(Conditions conditions, int auPlus) {
        return lire(conditions, Tri.PAR_NOM, auPlus, 0);
    }

    List<LigneOrganisme> lire(Conditions conditions, Tri tri, int auPlus, int debut) {
        LocalDate aujourdhui = horloge.aujourdhui();
        return jdbc.sql(REQUETE.formatted(conditions.sql(), tri.sql()))
                .params(conditions.valeurs())
                .param(auPlus)
                .param(debut)
                .query((rs, n) -> ligne(rs, aujourdhui))
                .list();
    }

    static LigneOrganisme ligne(ResultSet rs, LocalDate aujourdhui) throws SQLException {
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
                Accord.enVigueur(rs.getObject("accord_jusqu_au", LocalDate.class), aujourdhui));
    }
}
