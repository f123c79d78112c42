package fr.univ.stages.securite.connexion;

import fr.univ.stages.noyau.Horloge;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows down whoever guesses passwords, the same on every node: a delay that doubles with each attempt and never exceeds
 * five minutes.
 *
 * <p>An attempt counts before it is judged, so that many at once are no way round. Where an account has signed in
 * before, only what is tried there for that account slows it down: a stranger cannot keep its owner out.
 */
@Repository
class Frein {

    static final int LIBRES_PAR_COUPLE = 5;
    static final int LIBRES_PAR_COMPTE = 10;
    static final int LIBRES_PAR_ADRESSE = 100;
    static final Duration PLAFOND = Duration.ofMinutes(5);
    static final Duration OUBLI = Duration.ofHours(1);
    static final Duration HABITUDE = Duration.ofDays(90);

    private final JdbcClient base;
    private final Horloge horloge;

    Frein(JdbcClient base, Horloge horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Counts the attempt, or throws {@link TropDEssais}; says whether the account is at home at this address. */
    boolean engager(Essai essai) {
        Instant maintenant = horloge.maintenant();
        boolean habituel = habituel(essai.cleDuCouple(), maintenant);
        List<String> cles = habituel
                ? List.of(essai.cleDuCouple())
                : List.of(essai.cleDeLAdresse(), essai.cleDuCompte(), essai.cleDuCouple());
        attendre(cles, maintenant);
        compter(essai.cleDuCouple(), LIBRES_PAR_COUPLE, maintenant);
        if (!habituel) {
            compter(essai.cleDuCompte(), LIBRES_PAR_COMPTE, maintenant);
            compter(essai.cleDeLAdresse(), LIBRES_PAR_ADRESSE, maintenant);
        }
        return habituel;
    }

    /** Counts an attempt that has no account, only this key; throws {@link TropDEssais}. */
    void engagerSeul(String cle, int libres) {
        Instant maintenant = horloge.maintenant();
        attendre(List.of(cle), maintenant);
        compter(cle, libres, maintenant);
    }

    /** After a success: the account starts afresh; its address, which may be guessing others, only has this one back. */
    void effacer(Essai essai, boolean habituel) {
        Timestamp maintenant = Timestamp.from(horloge.maintenant());
        base.sql("""
                        insert into app.frein_connexion (cle, essais, libre_le, dernier, habituel_le)
                        values (?, 0, ?, ?, ?)
                        on conflict (cle) do update set essais = 0, libre_le = excluded.libre_le,
                            dernier = excluded.dernier, habituel_le = excluded.habituel_le""")
                .params(essai.cleDuCouple(), maintenant, maintenant, maintenant)
                .update();
        base.sql("delete from app.frein_connexion where cle = ?")
                .param(essai.cleDuCompte())
                .update();
        if (!habituel) {
            decompter(essai.cleDeLAdresse());
        }
    }

    /** When the attempt could not be judged: it is held against nobody. */
    void rendre(Essai essai, boolean habituel) {
        if (!habituel) {
            decompter(essai.cleDeLAdresse());
            decompter(essai.cleDuCompte());
        }
        decompter(essai.cleDuCouple());
    }

    /** Deletes what no longer slows anybody down, and the habits that were not renewed. */
    int purger() {
        Instant maintenant = horloge.maintenant();
        return base.sql("""
                        delete from app.frein_connexion
                        where dernier < ? and (habituel_le is null or habituel_le < ?)""")
                .params(Timestamp.from(maintenant.minus(OUBLI)), Timestamp.from(maintenant.minus(HABITUDE)))
                .update();
    }

    private boolean habituel(String couple, Instant maintenant) {
        return base.sql("select exists (select from app.frein_connexion where cle = ? and habituel_le > ?)")
                .params(couple, Timestamp.from(maintenant.minus(HABITUDE)))
                .query(Boolean.class)
                .single();
    }

    private void compter(String cle, int libres, Instant maintenant) {
        int compte = base.sql("""
                        insert into app.frein_connexion as f (cle, essais, libre_le, dernier)
                        values (:cle, 1, :maintenant, :maintenant)
                        on conflict (cle) do update set
                            essais = case when f.dernier < :oubli then 1 else f.essais + 1 end,
                            libre_le = excluded.dernier + make_interval(secs =>
                                case when f.dernier < :oubli or f.essais < :libres then 0
                                     else least(:plafond, power(2, least(f.essais - :libres, 16))) end),
                            dernier = excluded.dernier
                        where f.libre_le <= excluded.dernier""")
                .param("cle", cle)
                .param("libres", libres)
                .param("plafond", PLAFOND.toSeconds())
                .param("maintenant", Timestamp.from(maintenant))
                .param("oubli", Timestamp.from(maintenant.minus(OUBLI)))
                .update();
        if (compte == 0) {
            attendre(List.of(cle), maintenant);
        }
    }

    /** What is tried before its time is refused here and counts nowhere. */
    private void attendre(List<String> cles, Instant maintenant) {
        base.sql("select max(libre_le) from app.frein_connexion where cle in (:cles) and libre_le > :maintenant")
                .param("cles", cles)
                .param("maintenant", Timestamp.from(maintenant))
                .query(Timestamp.class)
                .optional()
                .ifPresent(libre -> {
                    throw new TropDEssais(Duration.between(maintenant, libre.toInstant()));
                });
    }

    void decompter(String cle) {
        base.sql("update app.frein_connexion set essais = greatest(essais - 1, 0), libre_le = dernier where cle = ?")
                .param(cle)
                .update();
    }
}
