package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Page;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reported problems (1.6). */
@Repository
class Signalements {

    private static final int PAR_JOUR = 20;

    private final JdbcClient base;
    private final Horloge horloge;

    Signalements(JdbcClient base, Horloge horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Keeps a report for this centre, null for the administrators; refuses beyond twenty a day from one person. */
    @Transactional
    void deposer(Probleme probleme, Long centre, Acteur acteur) {
        Instant maintenant = horloge.maintenant();
        long recents = base.sql("select count(*) from app.signalement where par = ? and le > ?")
                .params(acteur.login(), Timestamp.from(maintenant.minus(Duration.ofDays(1))))
                .query(Long.class)
                .single();
        if (recents >= PAR_JOUR) {
            throw Refus.sur(
                    "texte",
                    "Vous avez déjà envoyé " + PAR_JOUR + " signalements depuis hier. Contactez votre centre.");
        }
        base.sql("""
                        insert into app.signalement (le, par, nom, centre_id, page, dossier, texte)
                        values (:le, :par, :nom, :centre, :page, :dossier, :texte)""")
                .param("le", Timestamp.from(maintenant))
                .param("par", acteur.login())
                .param("nom", acteur.nom())
                .param("centre", centre)
                .param("page", probleme.page())
                .param("dossier", probleme.dossier())
                .param("texte", probleme.texte())
                .update();
    }

    /** Newest first; those sent to these centres, or all of them when {@code tous}. */
    Page<Signalement> page(boolean tous, Collection<Long> centres, int page) {
        List<Signalement> lus = base.sql("""
                        select s.id, s.le, s.par, s.nom, c.nom as centre, s.page, s.dossier, s.texte
                        from app.signalement s left join app.centre c on c.id = s.centre_id
                        where :tous or s.centre_id = any(:centres)
                        order by s.le desc, s.id desc limit :nombre offset :debut""")
                .param("tous", tous)
                .param("centres", centres.toArray(Long[]::new))
                .param("nombre", Page.TAILLE + 1)
                .param("debut", (long) page * Page.TAILLE)
                .query(Signalement.class)
                .list();
        return Page.de(lus, Page.TAILLE);
    }
}
