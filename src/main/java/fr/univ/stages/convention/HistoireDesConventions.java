package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to each convention, in the transaction of what happened; rows go with their convention. */
@Component
public class HistoireDesConventions {

    private static final int DETAIL = 1000;
    private static final int AU_PLUS = 200;

    private final JdbcClient base;
    private final Horloge horloge;

    HistoireDesConventions(JdbcClient base, Horloge horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Something that happened; {@code qui} is a login, null when a deadline did it; {@code avenant} is a number or null. */
    public record Evenement(Fait fait, Instant quand, String qui, String avenant, String detail) {}

    /** Adds to the story of a convention; the actor is null when a deadline did it, the detail may be null. */
    public void noter(long convention, Fait fait, Acteur acteur, String detail) {
        noter(convention, null, fait, acteur, detail);
    }

    /** The same of one of its amendments, by its number. */
    public void noter(long convention, String avenant, Fait fait, Acteur acteur, String detail) {
        base.sql("""
                        insert into app.evenement_convention (convention_id, avenant, fait, quand, qui, detail)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        convention,
                        avenant,
                        fait.name(),
                        Timestamp.from(horloge.maintenant()),
                        acteur == null ? null : acteur.login(),
                        detail == null ? null : detail.substring(0, Math.min(DETAIL, detail.length())))
                .update();
    }

    /** Whether this ever happened to it. */
    public boolean aConnu(long convention, Fait fait) {
        return base.sql("select exists (select from app.evenement_convention where convention_id = ? and fait = ?)")
                .params(convention, fait.name())
                .query(Boolean.class)
                .single();
    }

    /** The last of its events of these kinds. */
    public Optional<Evenement> dernier(long convention, Set<Fait> parmi) {
        return base.sql("""
                        select * from app.evenement_convention where convention_id = ? and fait = any(?)
                         order by id desc limit 1""")
                .params(convention, parmi.stream().map(Fait::name).toArray(String[]::new))
                .query(HistoireDesConventions::evenement)
                .optional();
    }

    /** The latest events, the oldest of them first. */
    public List<Evenement> de(long convention) {
        return base.sql("""
                        select * from (select * from app.evenement_convention where convention_id = ?
                                        order by id desc limit ?) recents order by id""")
                .params(convention, AU_PLUS)
                .query(HistoireDesConventions::evenement)
                .list();
    }

    private static Evenement evenement(ResultSet ligne, int rang) throws SQLException {
        return new Evenement(
                Fait.valueOf(ligne.getString("fait")),
                ligne.getTimestamp("quand").toInstant(),
                ligne.getString("qui"),
                ligne.getString("avenant"),
                ligne.getString("detail"));
    }
}
