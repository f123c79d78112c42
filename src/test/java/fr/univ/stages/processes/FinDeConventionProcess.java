package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last day of the stage; inherited, as what follows the number of a convention, by the class that covers the whole. */
@Tag("heavy")
abstract class FinDeConventionProcess {

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.couvrant("convention");

    DossierDeTest dossier;

    @BeforeEach
    void a_convention_is_asked_for() {
        MOTEUR.deployer("convention", "signature");
        dossier = DossierDeTest.demande(MOTEUR.moteur());
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
}
