package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Parks circuits and letters wherever they wait, deploys a picture in which they could not go on, and ends them. */
@Tag("heavy")
@DisplayName("A circuit or a letter under way finishes by the picture it began with")
class CircuitVersionsTest {

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.simple();

    @Test
    @DisplayName(
            "3.2.1 a circuit that waits for its first signature, for the next, after a reminder, after the warning")
    void parked_circuits_finish() throws IOException {
        deployer("signature", "$1");
        MOTEUR.doublures().attendreDesSignatures();
        DossierDeTest premiere = circuit("convention:1");
        DossierDeTest suivante = circuit("convention:2").accomplir("enregistrerSignatures");
        DossierDeTest rappelee = circuit("convention:3").executer("relance");
        DossierDeTest pressee = circuit("convention:4").executer("debutProche");

        deployer("signature", "absent");

        premiere.executer("relance");
        suivante.executer("debutProche");
        MOTEUR.doublures().toutFaireSigner();
        for (DossierDeTest dossier : new DossierDeTest[] {premiere, suivante, rappelee, pressee}) {
            dossier.accomplir("enregistrerSignatures");
            assertThat(dossier.instance()).isEnded().hasPassed("signaturesReunies");
        }
        assertThat(MOTEUR.doublures().appels().stream().filter("relancerSignataires"::equals))
                .hasSize(2);
        assertThat(MOTEUR.doublures().appels().stream().filter("avertirDuDebut"::equals))
                .hasSize(2);
    }

    @Test
    @DisplayName("7.1 a letter that waits, one whose server was down, and one that has become an incident")
    void parked_letters_leave() throws IOException {
        deployer("notification", "$1");
        DossierDeTest attend = DossierDeTest.demarre(MOTEUR.moteur(), "notification", "7");
        DossierDeTest enPanne = DossierDeTest.demarre(MOTEUR.moteur(), "notification", "8");
        DossierDeTest incident = DossierDeTest.demarre(MOTEUR.moteur(), "notification", "9");
        MOTEUR.doublures().couperLaMessagerie();
        assertThatIllegalStateException().isThrownBy(() -> enPanne.executer("envoyerCourriel"));
        while (incident.job("envoyerCourriel").getRetries() > 0) {
            assertThatIllegalStateException().isThrownBy(() -> incident.executer("envoyerCourriel"));
        }

        deployer("notification", "absent");
        MOTEUR.doublures().retablirLaMessagerie();

        assertThat(attend.executer("envoyerCourriel").instance()).isEnded();
        assertThat(enPanne.executer("envoyerCourriel").instance()).isEnded();
        assertThat(incident.executer("envoyerCourriel").instance()).isEnded();
        assertThat(MOTEUR.moteur().getRuntimeService().createIncidentQuery().count())
                .isZero();
    }

    @Test
    @DisplayName("3.2.1 a dossier that was warned of its end finishes too")
    void a_warned_dossier_finishes() throws IOException {
        deployer("convention", "$1");
        deployer("signature", "$1");
        DossierDeTest dossier =
                DossierDeTest.demande(MOTEUR.moteur()).creerAvecDocuments().executer("finSansValidation");
        DossierDeTest autre = DossierDeTest.demande(MOTEUR.moteur()).creerAvecDocuments();

        deployer("convention", "absent");

        autre.executer("finSansValidation");
        for (DossierDeTest parque : new DossierDeTest[] {dossier, autre}) {
            parque.accomplir("validerConvention").executer("finDuStage");
            assertThat(parque.instance()).isEnded().hasPassed("centreAverti", "stageTermine");
        }
    }

    private static DossierDeTest circuit(String cle) {
        return DossierDeTest.demarre(MOTEUR.moteur(), "signature", cle);
    }

    /** The picture as it is shipped, its delegates kept or replaced by one that does not exist. */
    private static void deployer(String processus, String delegue) throws IOException {
        String image = Files.readString(Modele.DOSSIER.resolve(processus + ".bpmn"));
        MOTEUR.moteur()
                .getRepositoryService()
                .createDeployment()
                .addString(
                        "processes/" + processus + ".bpmn",
                        image.replaceAll(
                                "(?<=delegateExpression=\"\\$\\{)(\\w+)(?=}\">\\s*<bpmn:(incoming|documentation|extensionElements))",
                                delegue))
                .deploy();
    }
}
