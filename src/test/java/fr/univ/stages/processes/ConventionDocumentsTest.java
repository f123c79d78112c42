package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a created convention whose documents cannot be produced. */
@Tag("heavy")
@DisplayName("7.1 The documents of « Convention de stage » that fail")
class ConventionDocumentsTest {

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.simple();

    private DossierDeTest dossier;

    @BeforeEach
    void a_convention_is_created_and_its_documents_fail() {
        MOTEUR.deployer("convention", "signature");
        MOTEUR.doublures().mettreLesDocumentsEnPanne();
        dossier = DossierDeTest.demande(MOTEUR.moteur()).creer();
    }

    @Test
    void a_failure_is_tried_again_five_minutes_later() {
        essayer();
        assertThat(dossier.job("produireDocuments")).hasRetries(4);
        Duration attente = Duration.between(
                ClockUtil.getCurrentTime().toInstant(),
                dossier.job("produireDocuments").getDuedate().toInstant());
        assertThat(attente).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(incidents()).isEmpty();
    }

    @Test
    void five_failures_are_an_incident_that_says_its_cause() {
        echouerCinqFois();
        assertThat(dossier.job("produireDocuments")).hasRetries(0);
        assertThat(incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.getActivityId()).isEqualTo("produireDocuments");
            assertThat(incident.getIncidentMessage()).isEqualTo("Convention 12 : le logo du centre est illisible");
        });
    }

    @Test
    void an_incident_is_over_when_the_retry_asked_for_in_cockpit_succeeds() {
        echouerCinqFois();
        MOTEUR.doublures().reparerLesDocuments();
        MOTEUR.moteur()
                .getManagementService()
                .setJobRetries(dossier.job("produireDocuments").getId(), 1);
        assertThat(dossier.jobsDus(dansDixMinutes())).hasSize(1);

        dossier.executer("produireDocuments");
        dossier.attend("validerConvention");
        assertThat(incidents()).isEmpty();
    }

    @Test
    @DisplayName("3.2.3 what made the documents fail can be corrected by the people of the dossier")
    void a_change_takes_the_incident_away_and_the_documents_are_tried_anew() {
        echouerCinqFois();
        assertThat(dossier.prevenir("modificationDemandee", Map.of("etape", "saisirStage", "reprise", true)))
                .isTrue();
        assertThat(incidents()).isEmpty();

        MOTEUR.doublures().reparerLesDocuments();
        dossier.accomplir("saisirStage").accomplir(Doublures.RECAPITULATIF).executer("produireDocuments");
        dossier.attend("validerConvention");
    }

    @Test
    @DisplayName("3.2.5 a convention whose documents failed can be deleted")
    void a_deletion_takes_the_incident_away() {
        echouerCinqFois();
        assertThat(dossier.prevenir("suppressionDemandee")).isTrue();
        assertThat(dossier.instance()).isEnded().hasPassed("conventionSupprimee");
        assertThat(incidents()).isEmpty();
    }

    private void echouerCinqFois() {
        for (int essai = 0; essai < 5; essai++) {
            essayer();
        }
    }

    private void essayer() {
        assertThatIllegalStateException().isThrownBy(() -> dossier.executer("produireDocuments"));
    }

    private List<Incident> incidents() {
        return MOTEUR.moteur().getRuntimeService().createIncidentQuery().list();
    }

    private static Date dansDixMinutes() {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(10)));
    }
}
