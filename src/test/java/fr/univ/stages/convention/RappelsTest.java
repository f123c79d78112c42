package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.notification.Notifications;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("3.2.1 Reminders and other messages, through a real mail server")
class RappelsTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";
    private static final ServerSetup SMTP = ServerSetupTest.SMTP.dynamicPort();
    private static GreenMail serveur = demarrer(SMTP);

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai essai;

    @Autowired
    private Notifications notifications;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService execution;

    @Autowired
    private TaskService taches;

    @Autowired
    private Coherence coherence;

    @Autowired
    private JdbcClient base;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry proprietes) {
        int port = serveur.getSmtp().getPort();
        proprietes.add("spring.mail.host", () -> "127.0.0.1");
        proprietes.add("spring.mail.port", () -> port);
        proprietes.add("stages.notification.adresse", () -> "https://stages.univ-demo.example/");
    }

    @AfterAll
    static void stop_the_server() {
        serveur.stop();
    }

    @BeforeEach
    void nothing_waits_and_the_boxes_are_empty() throws Exception {
        courriels().forEach(job -> jobs.executeJob(job.getId()));
        serveur.purgeEmailFromAllMailboxes();
    }

    @Test
    @DisplayName("3.2.1 those who are missing and have an address are reminded, once a day whatever happens")
    void those_who_are_missing_are_reminded() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        essai.signer(numero, dossiers.connecter("per005"), ConventionsDEssai.dates(LocalDate.now(), List.of("tuteur")));

        essai.executer(numero, "relance");
        essai.executer(numero, "relance");
        courriels().forEach(job -> jobs.executeJob(job.getId()));

        assertThat(recus()).hasSize(2).allSatisfy(message -> {
            assertThat(message.getSubject()).contains("La convention " + numero);
            assertThat(GreenMailUtil.getBody(message)).doesNotContain("255081416802538");
        });
        assertThat(destinataires())
                .containsExactlyInAnyOrder("zoe.bressolat@etudiant.univ-demo.example", courrielDeLEnseignant(numero));
        assertThat(texte(recus()[0])).contains("https://stages.univ-demo.example/conventions/" + numero);
    }

    @Test
    @DisplayName("3.2.1 a mail server that is down loses nothing and sends nothing twice")
    void a_server_that_is_down_loses_nothing() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        essai.signer(
                numero,
                dossiers.connecter("per005"),
                ConventionsDEssai.dates(LocalDate.now(), List.of("etudiant", "enseignant")));
        int port = serveur.getSmtp().getPort();
        serveur.stop();

        essai.executer(numero, "relance");
        Job job = courriels().get(0);
        for (int essais = 0; essais < 7; essais++) {
            assertThatThrownBy(() -> jobs.executeJob(job.getId())).hasMessageContaining("Vérifiez qu'il répond");
        }
        assertThat(execution.createIncidentQuery().list())
                .extracting(Incident::getIncidentMessage)
                .singleElement()
                .asString()
                .contains("Le serveur de messagerie 127.0.0.1", "relancez d'ici", "rien n'est perdu")
                .doesNotContain("@");
        assertThat(essai.statut(numero)).as("the convention is not held up").isEqualTo("CREEE");

        serveur = demarrer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        jobs.setJobRetries(job.getId(), 1);
        long courriel = Long.parseLong(execution
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
        jobs.executeJob(job.getId());
        notifications.expedier(courriel);

        assertThat(destinataires()).containsExactly("ana@labo.example");
        assertThat(recus()[0].getMessageID()).startsWith("<courriel-" + courriel + "@");
        assertThat(execution.createIncidentQuery().count()).isZero();
        assertThat(base.sql("select corps is null from app.courriel where id = ?")
                        .param(courriel)
                        .query(Boolean.class)
                        .single())
                .as("nothing personal stays once it has left")
                .isTrue();
    }

    @Test
    @DisplayName("3.2.1 the first day coming near makes the task urgent and warns the centre")
    void the_first_day_coming_near_warns_the_centre() throws Exception {
        base.sql("update app.centre set courriel = 'stages@univ-demo.example' where courriel is null")
                .update();
        long numero = essai.aSigner("per005", ETUDIANT);

        essai.executer(numero, "debutProche");
        courriels().forEach(job -> jobs.executeJob(job.getId()));

        assertThat(taches.createTaskQuery()
                        .taskId(essai.tacheDeSignature(numero).id())
                        .singleResult()
                        .getPriority())
                .isEqualTo(90);
        assertThat(recus())
                .singleElement()
                .satisfies(message -> assertThat(message.getSubject()).startsWith("À signer avant le 01/03/2027"));
        assertThat(texte(recus()[0])).contains("l'étudiant, le tuteur professionnel, l'organisme d'accueil");
    }

    @Test
    @DisplayName("3.2.1 a stage that ends without a validated convention warns its centre once and comes first")
    void a_stage_that_ends_unvalidated_warns_the_centre() throws Exception {
        base.sql("update app.centre set courriel = 'stages@univ-demo.example' where courriel is null")
                .update();
        long numero = essai.aSigner("per005", ETUDIANT);

        essai.executer(numero, "finSansValidation");
        courriels().forEach(job -> jobs.executeJob(job.getId()));

        assertThat(taches.createTaskQuery()
                        .taskId(essai.tacheDeSignature(numero).id())
                        .singleResult()
                        .getPriority())
                .isEqualTo(90);
        assertThat(recus())
                .singleElement()
                .satisfies(message ->
                        assertThat(message.getSubject()).startsWith("Stage terminé sans convention validée"));
        assertThat(texte(recus()[0])).contains("23/04/2027", "créée, à signer");
        assertThat(coherence.desaccords()).isEmpty();
        assertThat(essai.statut(numero)).isEqualTo("CREEE");
    }

    @Test
    @DisplayName("3.2.2 a refusal is written to whoever entered the convention, with the reason")
    void a_refusal_is_written_to_its_author() throws Exception {
        long numero = essai.signee("e" + ETUDIANT, ETUDIANT);
        essai.decider(numero, dossiers.connecter("per005"), Map.of("decision", "REFUSER", "motif", "Dates <fausses>"));
        courriels().forEach(job -> jobs.executeJob(job.getId()));

        assertThat(recus()).hasSize(1);
        assertThat(texte(recus()[0])).contains("Motif : Dates <fausses>");
    }

    private static GreenMail demarrer(ServerSetup reglage) {
        GreenMail nouveau = new GreenMail(reglage);
        nouveau.start();
        return nouveau;
    }

    private List<Job> courriels() {
        return jobs.createJobQuery().processDefinitionKey("notification").list();
    }

    private static MimeMessage[] recus() {
        return serveur.getReceivedMessages();
    }

    private static List<String> destinataires() {
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

    private static String texte(MimeMessage message) throws Exception {
        return message.getContent().toString();
    }

    private String courrielDeLEnseignant(long numero) {
        return base.sql("select enseignant_courriel from app.convention where numero = ?")
                .param(numero)
                .query(String.class)
                .single();
    }
}
