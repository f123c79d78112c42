package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks through « Travail de longue haleine », to its end, stopped, and with a batch that fails. */
@Tag("heavy")
@DisplayName("7.1 The process « Travail de longue haleine »")
class TravailProcessTest {

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.couvrant("travail");

    private DossierDeTest travail;

    @BeforeEach
    void three_batches_are_to_be_treated() {
        MOTEUR.deployer("travail");
        MOTEUR.doublures().prevoirDesLots(3);
        travail = DossierDeTest.demarre(MOTEUR.moteur(), "travail", "7");
    }

    @Test
    void each_batch_is_a_job_of_its_own_until_nothing_is_left() {
        for (int lot = 0; lot < 3; lot++) {
            travail.attend("traiterLot").executer("traiterLot");
            assertThat(MOTEUR.doublures().appels()).hasSize(lot + 1);
        }
        assertThat(travail.instance()).isEnded().hasPassed("toutTraite", "travailFini");
    }

    @Test
    @DisplayName("7.2 whatever else is due goes first")
    void whatever_else_is_due_goes_first() {
        assertThat(travail.job("traiterLot").getPriority()).isNegative();
    }

    @Test
    void a_stop_between_two_batches_begins_no_other() {
        travail.executer("traiterLot");
        assertThat(travail.prevenir("arretDemande")).isTrue();
        assertThat(travail.instance()).isEnded().hasPassed("travailArrete").hasNotPassed("travailFini");
        assertThat(MOTEUR.doublures().appels()).containsExactly("traiterLot");
    }

    @Test
    void a_stop_delivered_twice_or_after_the_end_changes_nothing() {
        assertThat(travail.prevenir("arretDemande")).isTrue();
        assertThat(travail.prevenir("arretDemande")).isFalse();
        assertThat(travail.instance()).isEnded();
    }

    @Test
    @DisplayName("7.1 a batch that fails four times is an incident with its cause; one more try goes on from there")
    void a_batch_that_fails_is_an_incident_and_one_more_try_goes_on_from_there() {
        travail.executer("traiterLot");
        MOTEUR.doublures().mettreLesLotsEnPanne();
        for (int essai = 0; essai < 4; essai++) {
            assertThat(incidents()).isEmpty();
            assertThatIllegalStateException().isThrownBy(() -> travail.executer("traiterLot"));
            if (travail.job("traiterLot").getDuedate() != null) {
                ClockUtil.setCurrentTime(travail.job("traiterLot").getDuedate());
            }
        }
        assertThat(incidents())
                .extracting(Incident::getIncidentMessage)
                .containsExactly("Le lot qui commence à 500 ne peut être traité : disque plein");

        MOTEUR.doublures().reparerLesLots();
        MOTEUR.moteur()
                .getManagementService()
                .setJobRetries(travail.job("traiterLot").getId(), 1);
        travail.executer("traiterLot").executer("traiterLot");
        assertThat(travail.instance()).isEnded().hasPassed("travailFini");
    }

    @Test
    void a_work_that_failed_for_good_can_still_be_stopped() {
        MOTEUR.moteur()
                .getManagementService()
                .setJobRetries(travail.job("traiterLot").getId(), 0);
        assertThat(incidents()).hasSize(1);
        assertThat(travail.prevenir("arretDemande")).isTrue();
        assertThat(travail.instance()).isEnded();
        assertThat(incidents()).isEmpty();
    }

    private static List<Incident> incidents() {
        return MOTEUR.moteur().getRuntimeService().createIncidentQuery().list();
    }
}
