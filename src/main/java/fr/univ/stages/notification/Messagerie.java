package fr.univ.stages.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The university's mail server, when there is one. */
@Component
class Messagerie {

    private static final Logger LOG = LoggerFactory.getLogger(Messagerie.class);

    private final ObjectProvider<JavaMailSender> facteur;
    private final ReglagesCourriel reglages;
    private final String serveur;

    /** True at a start too: nobody knows what an earlier run could not send. */
    private final AtomicBoolean panne = new AtomicBoolean(true);

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
            if (injoignable(e)) {
                panne.set(true);
            }
            throw new CourrielEnPanne(
                    "Le serveur de messagerie " + serveur + " n'a pas pris le courriel " + lettre.id()
                            + ". Vérifiez qu'il répond et qu'il accepte l'expéditeur et l'adresse. Rien n'est perdu : une"
                            + " panne finie, le courriel repart de lui-même ; refusé par le serveur, relancez-le d'ici."
                            + " Il ne partira qu'une fois.",
                    e);
        }
    }

    /** A server that took the connection and refuses one message is not down: Spring then gives no cause. */
    private static boolean injoignable(MailException e) {
        return e instanceof MailAuthenticationException || e instanceof MailSendException && e.getCause() != null;
    }

    /** Whether the server answers after it was down; said once, so that what it missed is sent again once. */
    boolean sortDePanne() {
        return panne.get() && repond() && panne.getAndSet(false);
    }

    /** There is more to send again than was. */
    void rappeler() {
        panne.set(true);
    }

    private boolean repond() {
        if (!(facteur.getIfAvailable() instanceof JavaMailSenderImpl vers)) {
            return false;
        }
        try {
            vers.testConnection();
            return true;
        } catch (MessagingException muette) {
            LOG.debug("La messagerie ne répond pas encore", muette);
            return false;
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
