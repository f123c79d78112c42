package fr.univ.stages.notification;

import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.noyau.Horloge;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages in the transaction of what they tell, and sends each once: rows of our table hold them, a job of the
 * engine sends those of one deed. Without a mail server nothing fails, and the answer says that nothing will leave.
 */
@Service
@Transactional
public class Notifications {

    static final String PROCESSUS = "notification";

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

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
        return confier(List.of(message)).get(0);
    }

    /** Takes the messages of one deed, which may be none; what becomes of each, in their order. */
    public List<Sort> confier(List<Message> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        boolean partiront = messagerie.existe();
        long lot = base.sql("select nextval('app.lot_de_courriels')")
                .query(Long.class)
                .single();
        List<Sort> sorts = messages.stream()
                .map(message -> inscrire(message, lot, partiront))
                .toList();
        if (sorts.contains(Sort.CONFIE)) {
            dossiers.demarrer(PROCESSUS, String.valueOf(lot), Map.of());
        } else if (sorts.contains(Sort.SANS_MESSAGERIE)) {
            LOG.info("Courriels du lot {} gardés sans être envoyés : aucun serveur (SPRING_MAIL_HOST).", lot);
        }
        return sorts;
    }

    private Sort inscrire(Message message, long lot, boolean partira) {
        ModelesDeCourriel.Lettre lettre = modeles.ecrire(message.modele(), message.donnees());
        boolean nouveau = base.sql("""
                                insert into app.courriel (cle, lot, destinataire, sujet, corps, etat, demande_le)
                                values (:cle, :lot, :destinataire, :sujet, :corps, :etat, :le)
                                on conflict (cle) do nothing""")
                        .param("cle", message.cle())
                        .param("lot", lot)
                        .param("destinataire", message.destinataire().valeur())
                        .param("sujet", lettre.sujet())
                        .param("corps", lettre.corps())
                        .param("etat", partira ? "A_ENVOYER" : "SANS_MESSAGERIE")
                        .param("le", Timestamp.from(horloge.maintenant()))
                        .update()
                > 0;
        return !nouveau ? Sort.DEJA_CONFIE : partira ? Sort.CONFIE : Sort.SANS_MESSAGERIE;
    }
}
