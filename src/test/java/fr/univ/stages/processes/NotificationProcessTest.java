package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks through « Envoi d'un courriel », with a mail server that answers and one that does not. */
@DisplayName("7.1 The process « Envoi d'un courriel »")
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
    void a_message_leaves_by_a_job_and_not_with_what_it_tells() {
        courriel.attend("envoyerCourriel");
        assertThat(MOTEUR.doublures().appels()).isEmpty();
        courriel.executer("envoyerCourriel");
        assertThat(courriel.instance()).isEnded();
        assertThat(MOTEUR.doublures().appels()).containsExactly("envoyerCourriel");
    }

    @Test
    void five_failures_are_an_incident_that_ends_with_the_retry_asked_for_in_cockpit() {
        MOTEUR.doublures().couperLaMessagerie();
        for (int essai = 0; essai < 5; essai++) {
            assertThatIllegalStateException().isThrownBy(() -> courriel.executer("envoyerCourriel"));
        }
        assertThat(MOTEUR.moteur().getRuntimeService().createIncidentQuery().list())
                .extracting(Incident::getIncidentMessage)
                .containsExactly("Le serveur de messagerie ne répond pas : relancez d'ici.");

        MOTEUR.doublures().retablirLaMessagerie();
        MOTEUR.moteur()
                .getManagementService()
                .setJobRetries(courriel.job("envoyerCourriel").getId(), 1);
        courriel.executer("envoyerCourriel");
        assertThat(courriel.instance()).isEnded();
    }
}
