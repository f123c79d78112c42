package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks through every node and flow of « Vérification d'un organisme » with the engine alone. */
@Tag("heavy")
@DisplayName("3.1.2 The process « Vérification d'un organisme »")
class VerificationEtablissementProcessTest {

    private static final String SANS_OBJET = "verificationSansObjet";

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.couvrant("verificationEtablissement");

    private final List<String> appels = new ArrayList<>();
    private String decision = "ACCEPTER";
    private ProcessInstance instance;

    @BeforeEach
    void a_student_has_entered_an_organisation() {
        Mocks.register("enregistrerVerification", (JavaDelegate) execution -> {
            appels.add(execution.getProcessBusinessKey());
            execution.setVariable("decision", decision);
        });
        MOTEUR.deployer("verificationEtablissement");
        instance = demander("34");
    }

    @Test
    void the_task_waits_for_the_staff_of_the_centre_and_for_nobody_in_particular() {
        assertThat(instance).isWaitingAt("saisirVerification").variables().containsOnlyKeys("groupe");
        assertThat(tache()).isNotAssigned().hasCandidateGroup("centre-3");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTER, organismeAccepte", "CORRIGER, organismeCorrige", "FUSIONNER, organismeFusionne"})
    @DisplayName("7.1 what was decided can be read in the picture")
    void each_decision_has_its_own_end(String decidee, String fin) {
        decision = decidee;
        MOTEUR.moteur().getTaskService().complete(tache().getId());
        assertThat(instance)
                .isEnded()
                .hasPassedInOrder("organismeSaisi", "saisirVerification", "enregistrerVerification", fin);
        assertThat(appels).containsExactly("34");
    }

    @Test
    @DisplayName("6 nothing of the sheet stays in the engine")
    void nothing_of_the_sheet_stays_in_the_engine() {
        MOTEUR.moteur().getTaskService().complete(tache().getId());
        assertThat(MOTEUR.moteur()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .containsExactlyInAnyOrder("groupe", "decision");
    }

    @Test
    void what_was_verified_merged_or_deleted_elsewhere_takes_the_task_away() {
        assertThat(prevenir()).isTrue();
        assertThat(instance).isEnded().hasPassed("plusRienAVerifier").hasNotPassed("enregistrerVerification");
        assertThat(appels).isEmpty();
    }

    @Test
    void the_message_that_comes_twice_changes_nothing() {
        assertThat(prevenir()).isTrue();
        assertThat(prevenir()).isFalse();
        assertThat(instance).isEnded();
    }

    @Test
    void the_message_that_comes_after_the_decision_changes_nothing() {
        MOTEUR.moteur().getTaskService().complete(tache().getId());
        assertThat(prevenir()).isFalse();
        assertThat(instance).isEnded().hasNotPassed("plusRienAVerifier");
    }

    @Test
    void the_message_of_one_organisation_leaves_the_others_alone() {
        ProcessInstance autre = demander("35");
        prevenir();
        assertThat(autre).isWaitingAt("saisirVerification");
    }

    @Test
    void the_message_that_comes_during_the_decision_finds_nobody() {
        Mocks.register("enregistrerVerification", (JavaDelegate) execution -> {
            assertThat(prevenir()).isFalse();
            execution.setVariable("decision", "FUSIONNER");
        });
        MOTEUR.moteur().getTaskService().complete(tache().getId());
        assertThat(instance).isEnded().hasPassed("organismeFusionne");
    }

    private static ProcessInstance demander(String organisme) {
        return MOTEUR.moteur()
                .getRuntimeService()
                .startProcessInstanceByKey("verificationEtablissement", organisme, Map.of("groupe", "centre-3"));
    }

    private Task tache() {
        return MOTEUR.moteur()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    private boolean prevenir() {
        return !MOTEUR.moteur()
                .getRuntimeService()
                .createMessageCorrelation(SANS_OBJET)
                .processInstanceId(instance.getId())
                .correlateAllWithResult()
                .isEmpty();
    }
}
