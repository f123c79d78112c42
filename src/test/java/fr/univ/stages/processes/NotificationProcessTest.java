package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks through « Envoi de courriels », with a mail server that answers and one that does not. */
@Tag("heavy")
@DisplayName("7.1 The process « Envoi de courriels »")
class NotificationProcessTest {

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.couvrant("notification");

    private DossierDeTest courriel;

    @BeforeEach
    void a_message_is_to_be_sent() {
        MOTEUR.deployer("notification");
        courriel = DossierDeTest.demarre(MOTEUR.moteur(), "notification", "7");
    }

    @Test
    @DisplayName("7.2 whatever else is due goes first: mail waits for its server most of its time")
    void whatever_else_is_due_goes_first() {
        assertThat(MOTEUR.moteur()
                        .getManagementService()
                        .createJobQuery()
                        .priorityLowerThanOrEquals(-1)
                        .count())
                .isOne();
    }

    @Test
    void a_message_leaves_by_a_job_and_not_with_what_it_tells() {
        courriel.attend("envoyerCourriel");
        assertThat(MOTEUR.doublures().appels()).isEmpty();
        courriel.executer("envoyerCourriel");
        assertThat(courriel.instance()).isEnded();
        assertThat(MOTEUR.doublures().appels()).containsExactly("envoyerCourriel");
    }

    @Test
    @DisplayName("3.2.1, 7.1 a server that does not answer for some minutes is waited for without a word")
    void a_server_that_does_not_answer_for_some_minutes_is_waited_for() {
        MOTEUR.doublures().couperLaMessagerie();
        for (int essai = 0; essai < 2; essai++) {
            echouer();
            assertThat(incidents()).isEmpty();
            ClockUtil.setCurrentTime(courriel.job("envoyerCourriel").getDuedate());
        }
        MOTEUR.doublures().retablirLaMessagerie();
        assertThat(courriel.jobsDus(ClockUtil.getCurrentTime())).hasSize(1);
        courriel.executer("envoyerCourriel");
        assertThat(courriel.instance()).isEnded();
    }

    @Test
    @DisplayName("3.2.1, 7.1 within the half hour a server that is down is an incident; one more try ends it")
    void a_server_that_is_down_is_soon_an_incident() {
        MOTEUR.doublures().couperLaMessagerie();
        Instant debut = ClockUtil.getCurrentTime().toInstant();
        for (int essai = 0; essai < 3; essai++) {
            echouer();
            assertThat(incidents()).isEmpty();
            ClockUtil.setCurrentTime(courriel.job("envoyerCourriel").getDuedate());
        }
        echouer();
        assertThat(Duration.between(debut, ClockUtil.getCurrentTime().toInstant()))
                .isLessThan(Duration.ofMinutes(30));
        assertThat(incidents())
                .extracting(Incident::getIncidentMessage)
                .containsExactly("Le serveur de messagerie ne répond pas : relancez d'ici.");

        MOTEUR.doublures().retablirLaMessagerie();
        MOTEUR.moteur()
                .getManagementService()
                .setJobRetries(courriel.job("envoyerCourriel").getId(), 1);
        courriel.executer("envoyerCourriel");
        assertThat(courriel.instance()).isEnded();
        assertThat(incidents()).isEmpty();
    }

    private void echouer() {
        assertThatIllegalStateException().isThrownBy(() -> courriel.executer("envoyerCourriel"));
    }

    private static List<Incident> incidents() {
        return MOTEUR.moteur().getRuntimeService().createIncidentQuery().list();
    }
}
