package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks through every node and flow of « Recueil des signatures » with the engine alone. */
@Tag("heavy")
@DisplayName("3.2.1 The process « Recueil des signatures »")
class SignatureProcessTest {

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.couvrant("signature");

    @BeforeEach
    void a_document_is_to_be_signed() {
        MOTEUR.deployer("signature");
        MOTEUR.doublures().attendreDesSignatures();
    }

    private static DossierDeTest demarrer() {
        return DossierDeTest.demarre(MOTEUR.moteur(), "signature", Doublures.A_SIGNER);
    }

    @Test
    void a_document_that_everybody_signed_is_not_waited_for() {
        MOTEUR.doublures().toutFaireSigner();
        assertThat(demarrer().instance())
                .isEnded()
                .hasPassed("signaturesReunies")
                .hasNotPassed("recueil");
    }

    @Test
    void the_task_waits_for_the_staff_of_the_centre_with_an_ordinary_priority() {
        DossierDeTest dossier = demarrer().attend("enregistrerSignatures");
        assertThat(dossier.tache()).isNotAssigned();
        assertThat(dossier.tache().getPriority()).isEqualTo(50);
        assertThat(MOTEUR.moteur()
                        .getTaskService()
                        .getIdentityLinksForTask(dossier.tache().getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(Doublures.GROUPE);
    }

    @Test
    void the_task_comes_back_until_everybody_has_signed() {
        DossierDeTest dossier = demarrer();
        String premiere = dossier.tache().getId();
        dossier.accomplir("enregistrerSignatures").attend("enregistrerSignatures");
        assertThat(dossier.tache().getId()).isNotEqualTo(premiere);

        MOTEUR.doublures().toutFaireSigner();
        dossier.accomplir("enregistrerSignatures");
        assertThat(dossier.instance()).isEnded().hasPassed("recueilTermine", "signaturesReunies");
    }

    @Test
    void those_who_are_missing_are_reminded_every_week_and_the_task_stays() {
        DossierDeTest dossier = demarrer();
        Date premiere = dossier.job("relance").getDuedate();
        assertThat(dossier.jobsDus(Date.from(premiere.toInstant().minusSeconds(60))))
                .isEmpty();
        String tache = dossier.tache().getId();

        ClockUtil.setCurrentTime(Date.from(premiere.toInstant().plusSeconds(1)));
        dossier.executer("relance");
        Date seconde = dossier.job("relance").getDuedate();
        ClockUtil.setCurrentTime(Date.from(seconde.toInstant().plusSeconds(1)));
        dossier.executer("relance");

        assertThat(seconde).isCloseTo(Date.from(premiere.toInstant().plus(7, ChronoUnit.DAYS)), 5000);
        assertThat(appels("relancerSignataires")).hasSize(2);
        assertThat(dossier.tache().getId()).isEqualTo(tache);
        assertThat(dossier.instance()).hasPassed("relanceFaite");
    }

    @Test
    void a_recorded_signature_does_not_put_the_reminders_off() {
        DossierDeTest dossier = demarrer();
        Date prevue = dossier.job("relance").getDuedate();
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(3, ChronoUnit.DAYS)));
        dossier.accomplir("enregistrerSignatures");
        assertThat(dossier.job("relance").getDuedate()).isEqualTo(prevue);
    }

    @Test
    void the_first_day_coming_near_warns_once_and_the_next_task_is_urgent() {
        DossierDeTest dossier = demarrer();
        assertThat(dossier.job("debutProche").getDuedate())
                .isCloseTo(MOTEUR.doublures().debutProche(), 1000);

        dossier.executer("debutProche");
        dossier.attend("enregistrerSignatures").accomplir("enregistrerSignatures");

        assertThat(appels("avertirDuDebut")).hasSize(1);
        assertThat(dossier.job("debutProche")).isNull();
        assertThat(dossier.tache().getPriority()).isEqualTo(90);
        assertThat(dossier.instance()).hasPassed("avertissementDonne");
    }

    @Test
    void no_timer_is_left_once_everybody_has_signed() {
        DossierDeTest dossier = demarrer();
        MOTEUR.doublures().toutFaireSigner();
        dossier.accomplir("enregistrerSignatures");
        assertThat(MOTEUR.moteur().getManagementService().createJobQuery().list())
                .isEmpty();
    }

    private static List<String> appels(String bean) {
        return MOTEUR.doublures().appels().stream().filter(bean::equals).toList();
    }
}
