package fr.univ.stages.moteur;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of long works and of what became of each thing. */
@Component
class RegistreDesTravaux {

    private static final int PAR_ENVOI = 500;

    private final JdbcClient base;
    private final JdbcTemplate enSerie;

    RegistreDesTravaux(JdbcClient base, JdbcTemplate enSerie) {
        this.base = base;
        this.enSerie = enSerie;
    }

    /** Empty when another one of this kind is under way and this one has to be alone. */
    Optional<Long> ouvrir(Travail travail, String objet, int total, String par, Instant le) {
        return base.sql("""
                        insert into app.travail (nature, seul, objet, etat, demande_le, demande_par, total)
                        values (?, ?, ?, 'EN_COURS', ?, ?, ?) on conflict do nothing returning id""")
                .params(travail.nature(), travail.unSeulALaFois(), objet, Timestamp.from(le), par, total)
                .query(Long.class)
                .optional();
    }

    Optional<TravailSuivi> trouver(long id) {
        return base.sql("select * from app.travail where id = ?")
                .param(id)
                .query(TravailSuivi.class)
                .optional();
    }

    /** The same, kept from everybody else until the end of the transaction. */
    Optional<TravailSuivi> retenir(long id) {
        return base.sql("select * from app.travail where id = ? for update")
                .param(id)
                .query(TravailSuivi.class)
                .optional();
    }

    List<TravailSuivi> derniers(String nature, int combien) {
        return base.sql("select * from app.travail where nature = ? order by id desc limit ?")
                .params(nature, combien)
                .query(TravailSuivi.class)
                .list();
    }

    void avancer(long id, Lot lot) {
        enSerie.batchUpdate(
                "insert into app.travail_issue (travail_id, objet, motif) values (?, ?, ?)",
                lot.issues(),
                PAR_ENVOI,
                (ordre, issue) -> {
                    ordre.setLong(1, id);
                    ordre.setString(2, issue.objet());
                    ordre.setString(3, issue.motif());
                });
        base.sql("update app.travail set position = ?, passes = passes + ?, refuses = refuses + ? where id = ?")
                .params(lot.position(), lot.passes(), lot.issues().size() - lot.passes(), id)
                .update();
    }

    void finir(long id, EtatTravail etat, String arretePar, Instant le) {
        base.sql("update app.travail set etat = ?, arrete_par = ?, fini_le = ? where id = ?")
                .params(etat.name(), arretePar, Timestamp.from(le), id)
                .update();
    }

    /** Forgets those of this kind that are over, but for the newest, with their reports. */
    void oublierLesAnciens(String nature, int gardes) {
        base.sql("""
                        delete from app.travail where nature = :nature and etat <> 'EN_COURS' and id not in (
                            select id from app.travail where nature = :nature order by id desc limit :gardes)""").param("nature", nature).param("gardes", gardes).update();
    }
}
