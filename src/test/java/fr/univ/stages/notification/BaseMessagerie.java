package fr.univ.stages.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.univ.stages.BaseIntegration;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application with a real mail server, which a test may stop and start again on the same port. */
public abstract class BaseMessagerie extends BaseIntegration {

    private static GreenMail serveur = demarrer(ServerSetupTest.SMTP.dynamicPort());
    private static final int PORT = serveur.getSmtp().getPort();

    @Autowired
    private ManagementService jobs;

    @DynamicPropertySource
    protected static void mail(DynamicPropertyRegistry proprietes) {
        proprietes.add("spring.mail.host", () -> "127.0.0.1");
        proprietes.add("spring.mail.port", () -> PORT);
        proprietes.add("stages.notification.adresse", () -> "https://stages.univ-demo.example/");
    }

    @BeforeEach
    protected void nothing_waits_and_the_boxes_are_empty() throws Exception {
        envoyer();
        serveur.purgeEmailFromAllMailboxes();
    }

    protected static GreenMail serveur() {
        return serveur;
    }

    protected static void arreter() {
        serveur.stop();
    }

    protected static void relancer() {
        serveur = demarrer(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static GreenMail demarrer(ServerSetup reglage) {
        GreenMail nouveau = new GreenMail(reglage);
        nouveau.start();
        return nouveau;
    }

    protected List<Job> courriels() {
        return jobs.createJobQuery().processDefinitionKey("notification").list();
    }

    protected void envoyer() {
        courriels().forEach(job -> jobs.executeJob(job.getId()));
    }

    protected static MimeMessage[] recus() {
        return serveur.getReceivedMessages();
    }

    protected static List<String> destinataires() {
        return Arrays.stream(recus())
                .map(message -> {
                    try {
                        return message.getAllRecipients()[0].toString();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** The text of the one message that came for this address. */
    protected static String recu(String destinataire) throws Exception {
        return texte(recus()[destinataires().indexOf(destinataire)]);
    }

    protected static String texte(MimeMessage message) throws Exception {
        return message.getContent().toString();
    }
}
