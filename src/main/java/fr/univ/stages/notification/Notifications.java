package fr.univ.stages.notification;

import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.noyau.Horloge;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages in the transaction of what they tell, and sends each once: a row of our table holds it, a job of the
 * engine sends it. Without a mail server nothing fails, and the answer says that nothing will leave.
 */
@Service
@Transactional
public class Notifications {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);
    static final String PROCESSUS = "notification";

    private final JdbcClient base;
    private final ModelesDeCourriel modeles;
    private final Messagerie messagerie;
    private final Dossiers dossiers;
    private final Horloge horloge;

    Notifications(
            JdbcClient base, ModelesDeCourriel modeles, Messagerie messagerie, Dossiers dossiers, Horloge horloge) {
        this.base = base;
        this.modeles = modeles;
        this.messagerie = messagerie;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    /** Takes a message; a key that was already taken adds nothing. */
    public Sort confier(Message message) {
        boolean partira = messagerie.existe();
        Optional<Long> nouveau = inscrire(message, partira);
        if (nouveau.isEmpty()) {
            return Sort.DEJA_CONFIE;
        }
        if (!partira) {
            LOG.info(
                    "Courriel {} gardé sans être envoyé : aucun serveur de messagerie (SPRING_MAIL_HOST).",
                    nouveau.get());
            return Sort.SANS_MESSAGERIE;
        }
        dossiers.demarrer(PROCESSUS, nouveau.get().toString(), Map.of());
        return Sort.CONFIE;
    }

    /** Sends the message of this row unless it has left; called by the picture, as often as it takes. */
    public void expedier(long id) {
        base.sql("select id, destinataire, sujet, corps from app.courriel where id = ? and etat <> 'ENVOYE' for update")
                .param(id)
                .query(CourrielAEnvoyer.class)
                .optional()
                .ifPresent(lettre -> {
                    messagerie.expedier(lettre);
                    base.sql("update app.courriel set etat = 'ENVOYE', envoye_le = ?, corps = null where id = ?")
                            .params(Timestamp.from(horloge.maintenant()), id)
                            .update();
                });
    }

    private Optional<Long> inscrire(Message message, boolean partira) {
        ModelesDeCourriel.Lettre lettre = modeles.ecrire(message.modele(), message.donnees());
        return base.sql("""
                        insert into app.courriel (cle, destinataire, sujet, corps, etat, demande_le)
                        values (:cle, :destinataire, :sujet, :corps, :etat, :le)
                        on conflict (cle) do nothing returning id""")
                .param("cle", message.cle())
                .param("destinataire", message.destinataire().valeur())
                .param("sujet", lettre.sujet())
                .param("corps", lettre.corps())
                .param("etat", partira ? "A_ENVOYER" : "SANS_MESSAGERIE")
                .param("le", Timestamp.from(horloge.maintenant()))
                .query(Long.class)
                .optional();
    }
}
