package fr.univ.stages.securite.connexion;

import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * One line of the journal per account and address each hour, with how many times it failed: who guesses passwords must
 * not fill the journal. All the names that nobody has count as one account.
 */
@Repository
class EchecsDeConnexion {

    static final Duration FENETRE = Duration.ofHours(1);

    private static final String OBJET = "connexion";

    private final JdbcClient base;
    private final Journal journal;
    private final Horloge horloge;

    EchecsDeConnexion(JdbcClient base, Journal journal, Horloge horloge) {
        this.base = base;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional
    void noter(String login, String adresse) {
        String cle = new Essai(login, adresse).cleDuCouple();
        base.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(cle)
                .query(String.class)
                .single();
        Instant maintenant = horloge.maintenant();
        int comptees = base.sql("""
                        with compte as (
                            update app.echec_de_connexion set essais = essais + 1 where cle = ? and depuis > ?
                            returning trace, essais)
                        update app.trace t set objet = ? || compte.essais || ' essais en une heure'
                        from compte where t.id = compte.trace""")
                .params(cle, Timestamp.from(maintenant.minus(FENETRE)), OBJET + ", ")
                .update();
        if (comptees == 0) {
            ouvrir(cle, journal.ouvrir(login, ActionTracee.ECHEC_DE_CONNEXION, OBJET), maintenant);
        }
    }

    /** Forgets the hours that are over; their lines stay. */
    void purger() {
        base.sql("delete from app.echec_de_connexion where depuis < ?")
                .param(Timestamp.from(horloge.maintenant().minus(FENETRE)))
                .update();
    }

    private void ouvrir(String cle, long trace, Instant maintenant) {
        base.sql("""
                        insert into app.echec_de_connexion (cle, trace, depuis, essais) values (?, ?, ?, 1)
                        on conflict (cle) do update
                            set trace = excluded.trace, depuis = excluded.depuis, essais = excluded.essais""").params(cle, trace, Timestamp.from(maintenant)).update();
    }
}
