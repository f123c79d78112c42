package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through every node and flow of « Avenant » with the engine alone. */
@Tag("heavy")
@DisplayName("3.3 The process « Avenant »")
class AvenantProcessTest {

    private static final String[] TOUTES = {
        "saisirSujet",
        "saisirPeriode",
        "saisirNouvelleGratification",
        "saisirNouveauService",
        "saisirNouveauTuteur",
        "saisirNouvelEnseignant"
    };

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.couvrant("avenant");

    @BeforeEach
    void the_pictures_are_deployed() {
        MOTEUR.deployer("avenant", "signature");
    }

    private static DossierDeTest demander(String... etapes) {
        MOTEUR.doublures().cocher(etapes);
        return DossierDeTest.demarre(MOTEUR.moteur(), "avenant", "7", Map.of("etape", "saisirMotif"));
    }

    private static DossierDeTest confirmer(String... etapes) {
        return demander(etapes).avancerJusqua(Doublures.RELECTURE).accomplir(Doublures.RELECTURE);
    }

    private static DossierDeTest aValider() {
        return confirmer("saisirSujet").executer("produireAvenant").attend("validerAvenant");
    }

    @Test
    @DisplayName("3.3.1 only the ticked steps open, in their order, each given to somebody")
    void only_the_ticked_steps_open() {
        DossierDeTest dossier = demander(TOUTES);
        assertThat(dossier.tache()).isAssignedTo(Doublures.ACTEUR);
        dossier.accomplir("saisirMotif");
        for (String etape : TOUTES) {
            dossier.attend(etape).accomplir(etape);
        }
        assertThat(dossier.attend(Doublures.RELECTURE).instance()).hasNotPassed("saisirRupture");
    }

    @Test
    @DisplayName("3.3.1 a rupture asks for nothing else")
    void a_rupture_asks_for_nothing_else() {
        DossierDeTest dossier = confirmer("saisirRupture");
        assertThat(dossier.instance())
                .hasPassed("prevoirRupture")
                .hasNotPassed("saisirSujet", "saisirPeriode", "saisirNouveauService");
        assertThat(dossier.instance()).variables().containsOnlyKeys("etape", "aSigner");
    }

    @Test
    @DisplayName("3.3.2, 3.3.3 confirmed, printed, signed, validated, in force")
    void an_amendment_takes_effect_once_validated() {
        DossierDeTest dossier = aValider().accomplir("validerAvenant");
        assertThat(dossier.instance()).isEnded().hasPassed("prendreEffet", "avenantEnVigueur");
        assertThat(MOTEUR.doublures().appels())
                .containsSubsequence(
                        "numeroterAvenant",
                        "produireAvenant",
                        "ouvrirCircuit",
                        "presenterAvenant",
                        "deciderAvenant",
                        "prendreEffet")
                .containsOnlyOnce("prendreEffet");
    }

    @Test
    void the_circuit_bears_the_name_of_the_amendment() {
        MOTEUR.doublures().attendreDesSignatures();
        DossierDeTest dossier = confirmer("saisirSujet").executer("produireAvenant");
        assertThat(dossier.circuit().getBusinessKey()).isEqualTo(Doublures.AVENANT_A_SIGNER);
        MOTEUR.doublures().toutFaireSigner();
        DossierDeTest.de(MOTEUR.moteur(), dossier.circuit()).accomplir("enregistrerSignatures");
        dossier.attend("validerAvenant");
    }

    @Test
    void a_refusal_goes_back_to_the_summary() {
        MOTEUR.doublures().refuserLaValidation();
        DossierDeTest dossier = aValider().accomplir("validerAvenant");
        assertThat(dossier.attend(Doublures.RELECTURE).instance()).hasNotPassed("prendreEffet");
        dossier.accomplir(Doublures.RELECTURE).executer("produireAvenant").attend("validerAvenant");
    }

    @Test
    void a_signature_taken_back_opens_the_circuit_again_once() {
        DossierDeTest dossier = aValider();
        MOTEUR.doublures().attendreDesSignatures();
        assertThat(dossier.prevenir("signatureRetiree")).isTrue();
        assertThat(dossier.prevenir("signatureRetiree")).isFalse();
        dossier.attend("recueillirSignatures");
    }

    @Test
    void going_back_opens_that_step_once() {
        DossierDeTest dossier = demander("saisirSujet").accomplir("saisirMotif");
        assertThat(dossier.prevenir("etapeDemandee", Map.of("etape", "saisirMotif")))
                .isTrue();
        assertThat(dossier.prevenir("etapeDemandee", Map.of("etape", "saisirMotif")))
                .isTrue();
        dossier.attend("saisirMotif");
        assertThat(dossier.prevenir("etapeDemandee", Map.of("etape", "inconnue")))
                .isTrue();
        dossier.attend("saisirMotif");
    }

    @Test
    void a_change_takes_the_circuit_back_once() {
        MOTEUR.doublures().attendreDesSignatures();
        DossierDeTest dossier = confirmer("saisirSujet").executer("produireAvenant");
        ProcessInstance circuit = dossier.circuit();
        Map<String, Object> sujet = Map.of("etape", "saisirSujet");
        assertThat(dossier.prevenir("modificationDemandee", sujet)).isTrue();
        assertThat(dossier.prevenir("modificationDemandee", sujet)).isFalse();
        dossier.attend("saisirSujet");
        assertThat(circuit).isEnded();
    }

    @Test
    void an_entry_is_given_up() {
        DossierDeTest dossier = demander("saisirSujet");
        assertThat(dossier.prevenir("modificationDemandee")).as("too early").isFalse();
        assertThat(dossier.prevenir("suppressionDemandee")).isTrue();
        assertThat(dossier.instance()).isEnded().hasPassed("avenantSupprime").hasNotPassed("numeroterAvenant");
    }

    @Test
    void a_confirmed_amendment_is_deleted_without_waiting_for_its_document() {
        DossierDeTest dossier = confirmer("saisirSujet");
        assertThat(dossier.prevenir("suppressionDemandee")).isTrue();
        assertThat(dossier.instance()).isEnded().hasPassed("avenantSupprime");
        assertThat(MOTEUR.doublures().appels()).endsWith("supprimerAvenant").doesNotContain("produireAvenant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"etapeDemandee", "modificationDemandee", "suppressionDemandee", "signatureRetiree", "inconnu"})
    @DisplayName("3.3.3 an amendment in force hears nothing more")
    void an_amendment_in_force_hears_nothing_more(String message) {
        DossierDeTest dossier = aValider().accomplir("validerAvenant");
        assertThat(dossier.prevenir(message)).isFalse();
    }

    @Test
    void a_document_that_fails_is_tried_again_and_then_shown_to_the_operator() {
        MOTEUR.doublures().mettreLesDocumentsEnPanne();
        DossierDeTest dossier = confirmer("saisirSujet");
        for (int essai = 0; essai < 5; essai++) {
            assertThatIllegalStateException().isThrownBy(() -> dossier.executer("produireAvenant"));
        }
        assertThat(MOTEUR.moteur().getRuntimeService().createIncidentQuery().count())
                .isEqualTo(1);
        MOTEUR.doublures().reparerLesDocuments();
        dossier.executer("produireAvenant").attend("validerAvenant");
    }
}
