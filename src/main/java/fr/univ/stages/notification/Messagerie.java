package fr.univ.stages.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The university's mail server, when there is one. */
@Component
class Messagerie {

    private final ObjectProvider<JavaMailSender> facteur;
    private final ReglagesCourriel reglages;
    private final String serveur;

    Messagerie(
            ObjectProvider<JavaMailSender> facteur,
            ReglagesCourriel reglages,
            @Value("${spring.mail.host:}") String serveur) {
        this.facteur = facteur;
        this.reglages = reglages;
        this.serveur = serveur;
    }

    boolean existe() {
        return facteur.getIfAvailable() != null;
    }

    /** Hands a letter over to the server; throws CourrielEnPanne, whose message tells an operator what to do. */
    void expedier(CourrielAEnvoyer lettre) {
        JavaMailSender vers = facteur.getIfAvailable();
        if (vers == null) {
            throw new CourrielEnPanne(
                    "Aucun serveur de messagerie n'est réglé : donnez SPRING_MAIL_HOST, redémarrez, puis relancez d'ici.",
                    null);
        }
        try {
            vers.send(message(vers, lettre));
        } catch (MailException e) {
            throw new CourrielEnPanne(
                    "Le serveur de messagerie " + serveur + " n'a pas pris le courriel " + lettre.id()
                            + ". Vérifiez qu'il répond et qu'il accepte l'expéditeur et l'adresse, puis relancez d'ici :"
                            + " rien n'est perdu, et il ne partira qu'une fois.",
                    e);
        }
    }

    private MimeMessage message(JavaMailSender vers, CourrielAEnvoyer lettre) {
        try {
            Postal message = new Postal(vers.createMimeMessage(), lettre.id(), reglages.expediteur());
            MimeMessageHelper ecriture = new MimeMessageHelper(message, "UTF-8");
            ecriture.setFrom(reglages.expediteur());
            ecriture.setTo(lettre.destinataire());
            ecriture.setSubject(lettre.sujet());
            ecriture.setText(lettre.corps());
            return message;
        } catch (MessagingException e) {
            throw new CourrielEnPanne("Le courriel " + lettre.id() + " ne peut être écrit : signalez-le.", e);
        }
    }

    /** Bears the same identity however often it is handed over, so that a mailbox can tell a copy. */
    private static final class Postal extends MimeMessage {

        private final String identite;

        Postal(MimeMessage modele, long id, String expediteur) {
            super(modele.getSession());
            this.identite = "<courriel-" + id + "@" + expediteur.substring(expediteur.indexOf('@') + 1) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identite);
        }
    }
}
