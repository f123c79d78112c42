package fr.univ.stages.etablissement.attente;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisations wait to be verified, and by whom: the status of record beside the engine's task. */
@Component
public class Verifications {

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** centre is null when only the administrators of the platform can see to it. */
    public record Verification(long etablissement, String raisonSociale, Long centre, Instant demandeeLe) {}

    void ouvrir(long etablissement, Long centre, Instant le) {
        jdbc.sql(
                        "insert into app.verification_etablissement (etablissement_id, centre_id, demandee_le) values (?, ?, ?)")
                .param(etablissement)
                .param(2, centre, java.sql.Types.BIGINT)
                .param(java.sql.Timestamp.from(le))
                .update();
    }

    /** False when nothing was open. */
    public boolean clore(long etablissement) {
        return jdbc.sql("delete from app.verification_etablissement where etablissement_id = ?")
                        .param(etablissement)
                        .update()
                > 0;
    }

    /** Empty when nothing is asked of this établissement. */
    public Optional<Verification> de(long etablissement) {
        return parmi(List.of(etablissement)).stream().findFirst();
    }

    /** Those of these établissements that wait. */
    public List<Verification> parmi(Collection<Long> etablissements) {
        return jdbc.sql("""
                        select v.etablissement_id, e.raison_sociale, v.centre_id, v.demandee_le
                          from app.verification_etablissement v join app.etablissement e on e.id = v.etablissement_id
                         where v.etablissement_id = any(:ids)""")
                .param("ids", etablissements.toArray(Long[]::new))
                .query((rs, n) -> new Verification(
                        rs.getLong("etablissement_id"),
                        rs.getString("raison_sociale"),
                        rs.getObject("centre_id", Long.class),
                        rs.getTimestamp("demandee_le").toInstant()))
                .list();
    }
}
