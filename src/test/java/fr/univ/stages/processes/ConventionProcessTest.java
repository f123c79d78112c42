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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through every node and flow of « Convention de stage » with the engine alone. */
@DisplayName("3.1 The process « Convention de stage »")
class ConventionProcessTest extends ConventionEngageeProcess {

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
        @DisplayName("7.1 the phases that Cockpit shows follow each other, each folded one from its start to its end")
        void the_phases_follow_each_other() {
            dossier.valider().executer("finDuStage");
            assertThat(dossier.instance())
                    .hasPassedInOrder(
                            "saisie",
                            "creerConvention",
                            "produireDocuments",
                            "recueillirSignatures",
                            "validation",
                            "conventionSignee",
                            "presenterAValidation",
                            "validerConvention",
                            "prononcerDecision",
                            "decisionRendue",
                            "decisionPrise",
                            "conventionEnVigueur",
                            "terminerConvention",
                            "stageTermine");
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
            assertThat(MOTEUR.doublures().appels())
                    .endsWith("prononcerDecision", "chercherAvenantEnAttente", "terminerConvention");
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
