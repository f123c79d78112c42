package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows the number of a convention until its last day. */
abstract class ConventionEngageeProcess extends FinDeConventionProcess {

    @Nested
    @DisplayName("3.2.3 changing a convention that is created")
    class Changing {

        private final Map<String, Object> stage = Map.of("etape", "saisirStage", "reprise", true);

        @Test
        void a_change_passes_by_the_summary_and_makes_new_documents() {
            dossier.creerAvecDocuments();
            Instant apres = MOTEUR.doublures()
                    .finDuStage()
                    .toInstant()
                    .plus(30, ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.SECONDS);
            MOTEUR.doublures().fixerLaFinDuStage(Date.from(apres));

            assertThat(dossier.prevenir("modificationDemandee", stage)).isTrue();
            dossier.attend("saisirStage");
            dossier.accomplir("saisirStage").accomplir(Doublures.RECAPITULATIF).executer("produireDocuments");

            dossier.attend("validerConvention").accomplir("validerConvention");
            assertThat(dossier.job("finDuStage").getDuedate()).hasSameTimeAs(Date.from(apres));
            assertThat(MOTEUR.doublures().appels())
                    .containsSubsequence(
                            "produireDocuments", "enregistrerStage", "creerConvention", "produireDocuments");
        }

        @Test
        void a_change_does_not_wait_for_the_documents() {
            dossier.creer();
            assertThat(dossier.prevenir("modificationDemandee", stage)).isTrue();
            dossier.attend("saisirStage");
            assertThat(dossier.job("produireDocuments")).isNull();
        }

        @Test
        void asking_twice_for_a_change_opens_one_task() {
            dossier.creerAvecDocuments();
            assertThat(dossier.prevenir("modificationDemandee", stage)).isTrue();
            assertThat(dossier.prevenir("modificationDemandee", stage)).isFalse();
            dossier.attend("saisirStage");
        }
    }

    @Nested
    @DisplayName("3.2.1 signatures")
    class Signing {

        @BeforeEach
        void nobody_has_signed() {
            MOTEUR.doublures().attendreDesSignatures();
            dossier.creerAvecDocuments();
        }

        @Test
        void a_created_convention_waits_for_its_circuit_which_bears_its_name() {
            dossier.attend("recueillirSignatures");
            assertThat(dossier.tache()).isNull();
            assertThat(dossier.circuit().getBusinessKey()).isEqualTo(Doublures.A_SIGNER);
        }

        @Test
        void the_circuit_once_complete_leads_to_the_validation() {
            MOTEUR.doublures().toutFaireSigner();
            DossierDeTest.de(MOTEUR.moteur(), dossier.circuit()).accomplir("enregistrerSignatures");
            dossier.attend("validerConvention");
            assertThat(MOTEUR.doublures().appels()).endsWith("noterSignatures", "presenterAValidation");
        }

        @Test
        @DisplayName("3.2.3 a change takes the circuit back")
        void a_change_takes_the_circuit_back() {
            ProcessInstance circuit = dossier.circuit();
            assertThat(dossier.prevenir("modificationDemandee", Map.of("etape", "saisirStage", "reprise", true)))
                    .isTrue();
            dossier.attend("saisirStage");
            assertThat(circuit).isEnded();
        }

        @Test
        @DisplayName("3.2.5 a deletion takes the circuit away")
        void a_deletion_takes_the_circuit_away() {
            ProcessInstance circuit = dossier.circuit();
            assertThat(dossier.prevenir("suppressionDemandee")).isTrue();
            assertThat(dossier.instance()).isEnded();
            assertThat(circuit).isEnded();
        }

        @Test
        void a_signature_taken_back_before_the_end_of_the_circuit_moves_nothing() {
            assertThat(dossier.prevenir("signatureRetiree")).isFalse();
            dossier.attend("recueillirSignatures");
        }
    }

    @Nested
    @DisplayName("3.2.2 validation")
    class Validating {

        @Test
        void a_signature_taken_back_opens_the_circuit_again_once() {
            dossier.creerAvecDocuments();
            MOTEUR.doublures().attendreDesSignatures();
            assertThat(dossier.prevenir("signatureRetiree")).isTrue();
            assertThat(dossier.prevenir("signatureRetiree")).isFalse();
            dossier.attend("recueillirSignatures");
            assertThat(MOTEUR.doublures().appels()).endsWith("ouvrirCircuit", "presenterAValidation", "ouvrirCircuit");
        }

        @Test
        void a_refusal_goes_back_to_the_summary_and_everything_begins_again_from_there() {
            MOTEUR.doublures().refuserLaValidation();
            dossier.creerAvecDocuments().accomplir("validerConvention");
            assertThat(dossier.attend(Doublures.RECAPITULATIF).instance()).hasNotPassed("finDuStage");
            dossier.accomplir(Doublures.RECAPITULATIF).executer("produireDocuments");
            dossier.attend("validerConvention");
        }

        @Test
        @DisplayName("3.2.4 « Annuler la validation » brings it back, as often as it is validated")
        void a_validation_is_taken_back() {
            dossier.valider();
            assertThat(dossier.prevenir("validationAnnulee")).isTrue();
            assertThat(dossier.prevenir("validationAnnulee")).isFalse();
            dossier.attend("produireDocuments").executer("produireDocuments");
            dossier.attend("validerConvention").accomplir("validerConvention");
            assertThat(dossier.prevenir("validationAnnulee")).isTrue();
        }

        @Test
        void a_validation_cannot_be_taken_back_before_it_is_given() {
            dossier.creerAvecDocuments();
            assertThat(dossier.prevenir("validationAnnulee")).isFalse();
            dossier.attend("validerConvention");
        }

        @ParameterizedTest
        @ValueSource(strings = {"modificationDemandee", "suppressionDemandee", "signatureRetiree", "etapeDemandee"})
        @DisplayName("3.2.2, 3.2.5 a validated convention hears nothing of changes and deletions")
        void a_validated_convention_is_neither_changed_nor_deleted(String message) {
            dossier.valider();
            assertThat(dossier.prevenir(message)).isFalse();
            dossier.attend("stageEnCours");
        }
    }
}
