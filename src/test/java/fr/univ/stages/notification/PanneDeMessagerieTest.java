package fr.univ.stages.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import fr.univ.stages.noyau.Courriel;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.2.1, 7.1 A mail server that is down for an hour: nothing is lost, each message leaves once")
class PanneDeMessagerieTest extends BaseMessagerie {

    private static final int ESSAIS = 4;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Expeditions expeditions;

    @Autowired
    private RepriseDesCourriels reprise;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService execution;

    @Autowired
    private JdbcClient base;

    @Test
    @DisplayName("down, it is an incident of Cockpit; back, the message leaves by itself, once")
    void a_message_leaves_by_itself_once_the_server_is_back() throws Exception {
        confier("ana@labo.example");
        arreter();
        echouer();
        reprise.reprendre();
        assertThat(incidents())
                .extracting(Incident::getIncidentMessage)
                .singleElement()
                .asString()
                .contains("Le serveur de messagerie 127.0.0.1", "repart de lui-même", "Rien n'est perdu")
                .doesNotContain("@");

        relancer();
        reprise.reprendre();
        assertThat(incidents()).isEmpty();
        long lot = lot();
        long courriel = courriel(lot);
        envoyer();
        expeditions.expedier(lot);
        reprise.reprendre();

        assertThat(courriels()).isEmpty();
        assertThat(destinataires()).containsExactly("ana@labo.example");
        assertThat(recus()[0].getMessageID()).startsWith("<courriel-" + courriel + "@");
        assertThat(corpsOublie(courriel))
                .as("nothing personal stays once it has left")
                .isTrue();
    }

    @Test
    @DisplayName("a message that the server itself refuses waits for an operator, and is not sent to it for ever")
    void a_refused_message_is_not_resumed() {
        reprise.reprendre();
        UserManager boites = serveur().getManagers().getUserManager();
        MessageDeliveryHandler ordinaire = boites.getMessageDeliveryHandler();
        boites.setMessageDeliveryHandler((message, vers) -> {
            throw new MessagingException("Boîte pleine");
        });
        confier("pleine@labo.example");
        echouer();

        reprise.reprendre();

        assertThat(incidents()).hasSize(1);
        assertThat(courriels()).extracting(Job::getRetries).containsExactly(0);
        boites.setMessageDeliveryHandler(ordinaire);
        envoyer();
        assertThat(destinataires()).containsExactly("pleine@labo.example");
    }

    @Test
    @DisplayName("of several messages of one deed, one that is refused holds none of the others back")
    void one_that_is_refused_holds_none_back() throws Exception {
        UserManager boites = serveur().getManagers().getUserManager();
        MessageDeliveryHandler ordinaire = boites.getMessageDeliveryHandler();
        boites.setMessageDeliveryHandler((message, vers) -> {
            if (vers.getEmail().startsWith("pleine")) {
                throw new MessagingException("Boîte pleine");
            }
            return ordinaire.handle(message, vers);
        });
        assertThat(notifications.confier(List.of(
                        message("ana@labo.example"), message("pleine@labo.example"), message("zoe@labo.example"))))
                .containsOnly(Sort.CONFIE);
        echouer();
        assertThat(destinataires()).containsExactlyInAnyOrder("ana@labo.example", "zoe@labo.example");

        boites.setMessageDeliveryHandler(ordinaire);
        envoyer();

        assertThat(destinataires())
                .containsExactlyInAnyOrder("ana@labo.example", "zoe@labo.example", "pleine@labo.example");
    }

    private void confier(String destinataire) {
        assertThat(notifications.confier(message(destinataire))).isEqualTo(Sort.CONFIE);
    }

    private static Message message(String destinataire) {
        return new Message(
                "essai:" + UUID.randomUUID(),
                Courriel.de(destinataire),
                "fin-sans-validation",
                Map.of(
                        "titre",
                        "La convention 1",
                        "fin",
                        LocalDate.EPOCH.toString(),
                        "statut",
                        "Créée",
                        "adresse",
                        "/"));
    }

    private void echouer() {
        Job job = courriels().get(0);
        for (int essai = 0; essai < ESSAIS; essai++) {
            assertThatThrownBy(() -> jobs.executeJob(job.getId())).hasMessageContaining("Vérifiez qu'il répond");
        }
    }

    private List<Incident> incidents() {
        return execution.createIncidentQuery().list();
    }

    private long courriel(long lot) {
        return base.sql("select id from app.courriel where lot = ?")
                .param(lot)
                .query(Long.class)
                .single();
    }

    private long lot() {
        return Long.parseLong(execution
                .createProcessInstanceQuery()
                .processDefinitionKey("notification")
                .singleResult()
                .getBusinessKey());
    }

    private boolean corpsOublie(long courriel) {
        return base.sql("select corps is null from app.courriel where id = ?")
                .param(courriel)
                .query(Boolean.class)
                .single();
    }
}
