package fr.univ.stages.etablissement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers where each merged organisation went, through later merges too. */
@Component
class TracesDeFusion {

    private final JdbcClient jdbc;

    TracesDeFusion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called before the vanishing record is deleted. */
    void noter(Etablissement disparait, long garde, Instant le, String par) {
        jdbc.sql("update app.etablissement_fusion set garde_id = ? where garde_id = ?")
                .params(garde, disparait.id())
                .update();
        jdbc.sql("""
                        insert into app.etablissement_fusion (ancien_id, garde_id, raison_sociale, siret, le, par)
                        values (:ancien, :garde, :nom, :siret, :le, :par)""")
                .param("ancien", disparait.id())
                .param("garde", garde)
                .param("nom", disparait.donnees().raisonSociale())
                .param("siret", Lecture.texte(disparait.donnees().siret()))
                .param("le", java.sql.Timestamp.from(le))
                .param("par", par)
                .update();
    }

    /** The record that took the place of this one; empty when it was never merged. */
    Optional<Long> garde(long ancien) {
        return jdbc.sql("select garde_id from app.etablissement_fusion where ancien_id = ?")
                .param(ancien)
                .query(Long.class)
                .optional();
    }

    /** How this one went; empty when it was never merged. */
    Optional<FusionPassee> de(long ancien) {
        return lire("ancien_id = ?", ancien).stream().findFirst();
    }

    /** Those that this one took in, the latest first. */
    List<FusionPassee> vers(long garde) {
        return lire("garde_id = ?", garde);
    }

    private List<FusionPassee> lire(String condition, long id) {
        return jdbc.sql(
                        "select ancien_id, garde_id, raison_sociale, siret, le, par from app.etablissement_fusion where "
                                + condition + " order by le desc, ancien_id desc limit 100")
                .param(id)
                .query((rs, n) -> new FusionPassee(
                        rs.getLong("ancien_id"),
                        rs.getLong("garde_id"),
                        rs.getString("raison_sociale"),
                        rs.getString("siret"),
                        rs.getTimestamp("le").toInstant(),
                        rs.getString("par")))
                .list();
    }
}
