package fr.univ.stages.notification;

import fr.univ.stages.noyau.Horloge;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands messages over to the mail server, each in a transaction of its own: one that fails takes none of the others back. */
@Service
public class Expeditions {

    private final JdbcClient base;
    private final Messagerie messagerie;
    private final Horloge horloge;
    private final TransactionTemplate aPart;

    Expeditions(JdbcClient base, Messagerie messagerie, Horloge horloge, PlatformTransactionManager transactions) {
        this.base = base;
        this.messagerie = messagerie;
        this.horloge = horloge;
        this.aPart = new TransactionTemplate(transactions);
        aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Sends what has not left of this lot; called by the picture, as often as it takes. Throws CourrielEnPanne. */
    public void expedier(long lot) {
        List<Long> restants = base.sql("select id from app.courriel where lot = ? and etat <> 'ENVOYE' order by id")
                .param(lot)
                .query(Long.class)
                .list();
        CourrielEnPanne panne = null;
        for (long courriel : restants) {
            try {
                aPart.executeWithoutResult(etat -> envoyer(courriel));
            } catch (CourrielEnPanne e) {
                panne = e;
            }
        }
        if (panne != null) {
            throw panne;
        }
    }

    /** Unless another node has just sent it. */
    private void envoyer(long courriel) {
        base.sql("select id, destinataire, sujet, corps from app.courriel where id = ? and etat <> 'ENVOYE' for update")
                .param(courriel)
                .query(CourrielAEnvoyer.class)
                .optional()
                .ifPresent(lettre -> {
                    messagerie.expedier(lettre);
                    base.sql("update app.courriel set etat = 'ENVOYE', envoye_le = ?, corps = null where id = ?")
                            .params(Timestamp.from(horloge.maintenant()), courriel)
                            .update();
                });
    }
}
