package fr.univ.stages.moteur;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Values typed in a step and not sent yet, so that leaving loses nothing (3.1.9). */
@Component
class Brouillons {

    private final JdbcClient base;

    Brouillons(JdbcClient base) {
        this.base = base;
    }

    void garder(Tache tache, String contenu, String login) {
        base.sql("""
                        insert into app.brouillon (processus, dossier, tache, contenu, modifie_par)
                        values (:processus, :dossier, :tache, cast(:contenu as jsonb), :login)
                        on conflict (processus, dossier, tache)
                        do update set contenu = excluded.contenu, modifie_le = now(), modifie_par = excluded.modifie_par""")
                .param("processus", tache.processus())
                .param("dossier", tache.dossier())
                .param("tache", tache.cle())
                .param("contenu", contenu)
                .param("login", login)
                .update();
    }

    /** JSON object, or empty when nothing was kept. */
    Optional<String> trouver(Tache tache) {
        return base.sql("select contenu::text from app.brouillon where processus = ? and dossier = ? and tache = ?")
                .params(tache.processus(), tache.dossier(), tache.cle())
                .query(String.class)
                .optional();
    }

    void oublier(Tache tache) {
        base.sql("delete from app.brouillon where processus = ? and dossier = ? and tache = ?")
                .params(tache.processus(), tache.dossier(), tache.cle())
                .update();
    }

    void oublierTout(String processus, String dossier) {
        base.sql("delete from app.brouillon where processus = ? and dossier = ?")
                .params(processus, dossier)
                .update();
    }
}
