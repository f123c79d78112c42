package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through every node and flow of « Convention de stage » with the engine alone. */
@DisplayName("3.1 The process « Convention de stage »")
class ConventionProcessTest {

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.couvrant("convention");

    private DossierDeTest dossier;

    @BeforeEach
    void a_convention_is_asked_for() {
        MOTEUR.deployer("convention", "signature");
        dossier = DossierDeTest.demande(MOTEUR.moteur());
    }

    static Stream<String> etapes() {
        return Doublures.ETAPES.stream();
    }

    static Stream<String> etapesAvantLeRecapitulatif() {
        return etapes().filter(etape -> !etape.equals(Doublures.RECAPITULATIF));
    }

    @Nested
    @DisplayName("from the request to the end of the stage")
    class Straight_on {

        @Test
        @DisplayName("3.1.1–3.1.8 the eight steps follow each other, each given to somebody")
        void the_eight_steps_follow_each_other() {
            for (String etape : Doublures.ETAPES) {
                assertThat(dossier.attend(etape).instance())
                        .variables()
                        .containsOnlyKeys("etape", "reprise", "finDuStage");
                assertThat(dossier.tache()).isAssignedTo(Doublures.ACTEUR);
                dossier.accomplir(etape);
            }
            assertThat(dossier.instance()).hasPassedInOrder(Doublures.parcours().toArray(String[]::new));
            assertThat(MOTEUR.doublures().appels())
                    .doesNotHaveDuplicates()
                    .hasSize(8)
                    .endsWith("creerConvention");
        }

        @Test
        @DisplayName("3.1.8 the number is given at once, the documents come by a job")
        void the_number_is_given_at_once_and_the_documents_follow() {
            dossier.creer();
            assertThat(dossier.attend("produireDocuments").instance()).hasNotPassed("recueillirSignatures");
            assertThat(MOTEUR.doublures().appels()).doesNotContain("produireDocuments");

            dossier.executer("produireDocuments");
            assertThat(dossier.attend("validerConvention").instance())
                    .variables()
                    .containsOnlyKeys("etape", "reprise", "finDuStage", "aSigner");
            assertThat(MOTEUR.doublures().appels())
                    .endsWith("creerConvention", "produireDocuments", "ouvrirCircuit", "presenterAValidation");
        }

        @Test
        @DisplayName("7.2 the end of the stage ends the dossier, not a minute before")
        void the_end_of_the_stage_ends_the_dossier() {
            dossier.valider();
            Instant fin = MOTEUR.doublures().finDuStage().toInstant();
            assertThat(dossier.jobsDus(Date.from(fin.minus(1, ChronoUnit.MINUTES))))
                    .isEmpty();
            assertThat(dossier.jobsDus(Date.from(fin.plus(1, ChronoUnit.MINUTES))))
                    .hasSize(1);

            dossier.executer("finDuStage");
            assertThat(dossier.instance()).isEnded().hasPassed("stageTermine").hasNotPassed("conventionSupprimee");
            assertThat(MOTEUR.doublures().appels()).endsWith("prononcerDecision", "examinerFin", "terminerConvention");
        }

        @Test
        @DisplayName("3.3.3 an amendment moves the end of the stage, each time it is told")
        void an_amendment_moves_the_end_of_the_stage() {
            assertThat(dossier.prevenir("finDeplacee")).as("before").isFalse();
            dossier.valider();
            Date autre = Date.from(MOTEUR.doublures()
                    .finDuStage()
                    .toInstant()
                    .minus(20, ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.SECONDS));
            assertThat(dossier.prevenir("finDeplacee", Map.of("finDuStage", autre)))
                    .isTrue();
            assertThat(dossier.prevenir("finDeplacee", Map.of("finDuStage", autre)))
                    .isTrue();
            dossier.attend("stageEnCours");
            assertThat(dossier.job("finDuStage").getDuedate()).hasSameTimeAs(autre);

            dossier.executer("finDuStage");
            assertThat(dossier.instance()).isEnded().hasPassed("finDeplacee");
            assertThat(dossier.prevenir("finDeplacee")).as("after").isFalse();
        }

        @Test
        void a_stage_that_is_already_over_ends_as_soon_as_it_is_validated() {
            MOTEUR.doublures().fixerLaFinDuStage(Date.from(Instant.now().minus(10, ChronoUnit.DAYS)));
            dossier.valider();
            assertThat(dossier.jobsDus(new Date())).hasSize(1);
            dossier.executer("finDuStage");
            assertThat(dossier.instance()).isEnded();
        }

        @Test
        @DisplayName("6 what was typed never stays in the engine")
        void what_was_typed_never_stays_in_the_engine() {
            dossier.valider().executer("finDuStage");
            assertThat(MOTEUR.moteur()
                            .getHistoryService()
                            .createHistoricVariableInstanceQuery()
                            .list())
                    .extracting(HistoricVariableInstance::getName)
                    .containsExactlyInAnyOrder(
                            "etape",
                            "reprise",
                            "finDuStage",
                            "aSigner",
                            "validee",
                            "avenantEnAttente",
                            "groupe",
                            "complet",
                            "relance",
                            "debutProche",
                            "priorite");
        }
    }

    @Nested
    @DisplayName("3.1.9 moving between steps")
    class Moving {

        @ParameterizedTest
        @MethodSource("fr.univ.stages.processes.ConventionProcessTest#etapesAvantLeRecapitulatif")
        @DisplayName("3.1.8 « modifier » in the summary leads to a section and back to the summary")
        void a_section_changed_from_the_summary_returns_there(String etape) {
            dossier.avancerJusqua(Doublures.RECAPITULATIF);
            assertThat(dossier.demanderEtape(etape, true)).isTrue();
            dossier.attend(etape);

            dossier.accomplir(etape);
            assertThat(dossier.attend(Doublures.RECAPITULATIF).instance())
                    .variables()
                    .containsEntry("reprise", false);
        }

        @Test
        void going_back_goes_on_from_there() {
            dossier.avancerJusqua("saisirStage");
            assertThat(dossier.demanderEtape("saisirEtablissement", false)).isTrue();
            dossier.accomplir("saisirEtablissement");
            dossier.attend("saisirService");
        }

        @Test
        void going_forward_leaves_out_what_was_done_before() {
            dossier.avancerJusqua("saisirStage");
            dossier.demanderEtape("saisirEtudiant", false);
            dossier.demanderEtape("saisirStage", false);
            dossier.attend("saisirStage");
            assertThat(MOTEUR.doublures().appels()).hasSize(4);
        }

        @Test
        void asking_twice_for_a_step_opens_one_task() {
            dossier.avancerJusqua("saisirTuteur");
            assertThat(dossier.demanderEtape("saisirEtudiant", false)).isTrue();
            assertThat(dossier.demanderEtape("saisirEtudiant", false)).isTrue();
            dossier.attend("saisirEtudiant");
        }

        @Test
        void a_step_that_does_not_exist_leads_to_the_first() {
            dossier.avancerJusqua("saisirTuteur");
            dossier.demanderEtape("etapeInconnue", false);
            dossier.attend("saisirEtudiant");
        }
    }

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
    @DisplayName("3.2.1 a stage that ends before its convention is validated")
    class Ending_without_validation {

        private final Instant fin = MOTEUR.doublures().finDuStage().toInstant();

        @Test
        void the_centre_is_warned_once_and_the_dossier_stays_where_it_is() {
            MOTEUR.doublures().attendreDesSignatures();
            dossier.creerAvecDocuments();
            assertThat(dossier.jobsDus(Date.from(fin.minus(1, ChronoUnit.MINUTES))))
                    .isEmpty();
            assertThat(dossier.jobsDus(Date.from(fin.plus(1, ChronoUnit.MINUTES))))
                    .hasSize(1);

            dossier.executer("finSansValidation");

            assertThat(dossier.attend("recueillirSignatures").instance()).hasPassed("centreAverti");
            assertThat(dossier.job("finSansValidation")).isNull();
            assertThat(MOTEUR.doublures().appels()).endsWith("avertirDeLaFin");
        }

        @Test
        void it_can_still_be_signed_validated_and_then_ends() {
            dossier.creerAvecDocuments().executer("finSansValidation");
            dossier.attend("validerConvention").accomplir("validerConvention");
            dossier.executer("finDuStage");
            assertThat(dossier.instance()).isEnded().hasPassed("stageTermine");
        }

        @ParameterizedTest
        @ValueSource(strings = {"modificationDemandee", "suppressionDemandee"})
        @DisplayName("3.2.5 it can still be changed or deleted")
        void it_still_hears_messages(String message) {
            dossier.creerAvecDocuments().executer("finSansValidation");
            assertThat(dossier.prevenir(message)).isTrue();
            assertThat(dossier.job("finSansValidation")).isNull();
        }

        @Test
        @DisplayName("3.2.1 during a correction too: at once when the day has passed already")
        void the_centre_is_warned_during_a_correction() {
            dossier.creerAvecDocuments();
            dossier.prevenir("modificationDemandee", Map.of("etape", "saisirStage", "reprise", true));
            assertThat(dossier.job("finPendantSaisie").getDuedate())
                    .hasSameTimeAs(MOTEUR.doublures().finDuStage());
            dossier.executer("finPendantSaisie");
            assertThat(dossier.attend("saisirStage").instance()).hasPassed("centreAverti");
            assertThat(MOTEUR.doublures().appels()).endsWith("avertirDeLaFin");

            dossier.creer();
            assertThat(dossier.job("finPendantSaisie")).isNull();
        }

        @Test
        @DisplayName("3.2.2 a refused convention is late as well")
        void the_centre_is_warned_of_a_refused_convention() {
            MOTEUR.doublures().refuserLaValidation();
            dossier.creerAvecDocuments().accomplir("validerConvention");
            assertThat(dossier.jobsDus(Date.from(fin.plus(1, ChronoUnit.MINUTES))))
                    .singleElement()
                    .isEqualTo(dossier.job("finPendantSaisie"));
        }

        @Test
        @DisplayName("3.1.9 an entry that has no number yet is never late")
        void a_draft_is_never_late() {
            assertThat(dossier.jobsDus(Date.from(fin.plus(3650, ChronoUnit.DAYS))))
                    .isEmpty();
            dossier.demanderEtape("saisirEtudiant", false);
            assertThat(dossier.jobsDus(Date.from(fin.plus(3650, ChronoUnit.DAYS))))
                    .isEmpty();
        }

        @Test
        void a_validated_convention_is_not_late() {
            dossier.valider();
            assertThat(dossier.job("finSansValidation")).isNull();
        }
    }

    @Nested
    @DisplayName("3.3.3 a last day that passes while an amendment waits to be validated")
    class Waiting_for_an_amendment {

        private Instant semaine;

        @BeforeEach
        void the_last_day_has_passed() {
            MOTEUR.doublures().laisserAttendreDesAvenants(2);
            dossier.valider().executer("finDuStage").attend("avenantAttendu");
            semaine = ClockUtil.getCurrentTime().toInstant().plus(7, ChronoUnit.DAYS);
        }

        @Test
        void it_is_looked_at_again_each_week_until_none_waits() {
            assertThat(dossier.jobsDus(Date.from(semaine.minus(1, ChronoUnit.MINUTES))))
                    .isEmpty();
            assertThat(dossier.jobsDus(Date.from(semaine.plus(1, ChronoUnit.MINUTES))))
                    .hasSize(1);
            dossier.executer("nouvelExamen").attend("avenantAttendu").executer("nouvelExamen");
            assertThat(dossier.instance()).isEnded().hasPassed("stageTermine");
            assertThat(MOTEUR.doublures().appels())
                    .containsOnlyOnce("terminerConvention")
                    .endsWith("terminerConvention");
        }

        @Test
        void it_ends_at_once_when_the_last_one_is_decided() {
            assertThat(dossier.prevenir("avenantDecide")).isTrue();
            dossier.attend("avenantAttendu");
            assertThat(dossier.prevenir("avenantDecide")).isTrue();
            assertThat(dossier.instance()).isEnded();
            assertThat(dossier.prevenir("avenantDecide")).as("late").isFalse();
        }

        @Test
        void a_prolongation_makes_it_go_on() {
            Date autre = Date.from(semaine.truncatedTo(ChronoUnit.SECONDS));
            assertThat(dossier.prevenir("finDeplacee", Map.of("finDuStage", autre)))
                    .isTrue();
            assertThat(dossier.attend("stageEnCours").job("finDuStage").getDuedate())
                    .hasSameTimeAs(autre);
            assertThat(dossier.prevenir("avenantDecide"))
                    .as("nothing to wait for")
                    .isFalse();
        }

        @Test
        @DisplayName("3.2.4 its validation can still be taken back, by whoever may")
        void its_validation_can_still_be_taken_back() {
            assertThat(dossier.prevenir("validationAnnulee")).isTrue();
            dossier.attend("produireDocuments");
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

    @Nested
    @DisplayName("3.2.5 deleting")
    class Deleting {

        @ParameterizedTest
        @MethodSource("fr.univ.stages.processes.ConventionProcessTest#etapes")
        void a_draft_is_deleted_at_any_step(String etape) {
            dossier.avancerJusqua(etape);
            assertThat(dossier.prevenir("suppressionDemandee")).isTrue();
            assertThat(dossier.instance())
                    .isEnded()
                    .hasPassed("conventionSupprimee")
                    .hasNotPassed("creerConvention");
            assertThat(MOTEUR.doublures().appels()).endsWith("supprimerConvention");
        }

        @Test
        void a_created_convention_is_deleted_without_waiting_for_its_documents() {
            dossier.creer();
            assertThat(dossier.prevenir("suppressionDemandee")).isTrue();
            assertThat(dossier.instance())
                    .isEnded()
                    .hasPassed("conventionSupprimee")
                    .hasNotPassed("produireDocuments");
        }

        @Test
        void a_created_convention_is_deleted_while_it_waits_to_be_validated() {
            dossier.creerAvecDocuments();
            assertThat(dossier.prevenir("suppressionDemandee")).isTrue();
            assertThat(dossier.instance())
                    .isEnded()
                    .hasPassed("conventionSupprimee")
                    .hasNotPassed("stageTermine");
        }

        @Test
        void a_convention_being_changed_is_deleted_too() {
            dossier.creerAvecDocuments();
            dossier.prevenir("modificationDemandee", Map.of("etape", "saisirTuteur", "reprise", true));
            assertThat(dossier.prevenir("suppressionDemandee")).isTrue();
            assertThat(dossier.instance()).isEnded().hasPassed("conventionSupprimee");
        }
    }

    @Nested
    @DisplayName("messages out of turn change nothing")
    class Out_of_turn {

        @Test
        void a_change_asked_for_before_the_convention_exists() {
            dossier.avancerJusqua("saisirStage");
            assertThat(dossier.prevenir("modificationDemandee", Map.of("etape", "saisirEtudiant")))
                    .isFalse();
            assertThat(dossier.attend("saisirStage").instance()).variables().containsEntry("etape", "saisirStage");
        }

        @Test
        void a_step_asked_for_after_the_convention_is_created() {
            dossier.creerAvecDocuments();
            assertThat(dossier.demanderEtape("saisirEtudiant", true)).isFalse();
            assertThat(dossier.attend("validerConvention").instance())
                    .variables()
                    .containsEntry("reprise", false);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "etapeDemandee",
                    "modificationDemandee",
                    "suppressionDemandee",
                    "signatureRetiree",
                    "validationAnnulee"
                })
        void any_message_that_comes_after_the_end(String message) {
            dossier.prevenir("suppressionDemandee");
            List<String> avant = List.copyOf(MOTEUR.doublures().appels());
            assertThat(dossier.prevenir(message)).isFalse();
            assertThat(MOTEUR.doublures().appels()).isEqualTo(avant);
        }

        @Test
        void a_message_for_one_dossier_leaves_the_others_alone() {
            DossierDeTest autre = DossierDeTest.demande(MOTEUR.moteur());
            dossier.prevenir("suppressionDemandee");
            autre.attend("saisirEtudiant");
        }
    }
}
