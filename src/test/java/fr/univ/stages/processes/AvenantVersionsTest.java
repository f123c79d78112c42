package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Parks an amendment wherever it can wait, deploys a changed picture in which it could not go on, and leads it to its end. */
@Tag("heavy")
@DisplayName("3.3 An amendment under way finishes by the picture it began with")
class AvenantVersionsTest {

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.simple();

    @BeforeEach
    void the_shipped_pictures_are_deployed() {
        MOTEUR.deployer("avenant", "signature");
    }

    @Test
    void parked_amendments_take_effect_after_a_new_deployment() throws IOException {
        partout((lieu, dossier) -> {
            finir(dossier);
            assertThat(dossier.instance()).as(lieu).isEnded().hasPassed("avenantEnVigueur");
        });
    }

    @Test
    @DisplayName("3.3.3 and still hear that they are deleted")
    void parked_amendments_are_still_deleted() throws IOException {
        partout((lieu, dossier) -> {
            assertThat(dossier.prevenir("suppressionDemandee")).as(lieu).isTrue();
            assertThat(dossier.instance()).as(lieu).isEnded().hasPassed("avenantSupprime");
        });
    }

    @Test
    @DisplayName("3.3.3 and, once confirmed, that they are changed")
    void parked_amendments_are_still_changed() throws IOException {
        partout((lieu, dossier) -> {
            if (!dossier.prevenir("modificationDemandee", Map.of("etape", "saisirSujet"))) {
                dossier.prevenir("etapeDemandee", Map.of("etape", "saisirSujet"));
            }
            finir(dossier.attend("saisirSujet"));
            assertThat(dossier.instance()).as(lieu).isEnded().hasPassed("avenantEnVigueur");
        });
    }

    /** One amendment in each place where one can wait; then the next picture, of which no delegate exists. */
    private static void partout(BiConsumer<String, DossierDeTest> suite) throws IOException {
        Map<String, DossierDeTest> dossiers = new LinkedHashMap<>();
        Doublures.ETAPES_AVENANT.keySet().forEach(etape -> dossiers.put(etape, arreteA(etape)));
        dossiers.put(Doublures.RELECTURE, arreteA(Doublures.RELECTURE));
        dossiers.put("récapitulatif d'un avenant refusé", refuse());
        dossiers.put("produireAvenant", confirme());
        dossiers.put("produireAvenant en incident", enIncident());
        dossiers.put("recueillirSignatures", aFaireSigner());
        dossiers.put("validerAvenant", aValider());
        String image = Files.readString(Modele.DOSSIER.resolve("avenant.bpmn"));
        MOTEUR.moteur()
                .getRepositoryService()
                .createDeployment()
                .addString(
                        "processes/avenant.bpmn",
                        image.replaceAll("(serviceTask.*delegateExpression=\"\\$\\{)\\w+", "$1absent"))
                .deploy();
        dossiers.forEach(suite);
    }

    private static DossierDeTest arreteA(String etape) {
        if (!etape.equals("saisirMotif") && !etape.equals(Doublures.RELECTURE)) {
            MOTEUR.doublures().cocher(etape);
        }
        return DossierDeTest.demarre(MOTEUR.moteur(), "avenant", "7", Map.of("etape", "saisirMotif"))
                .avancerJusqua(etape);
    }

    private static DossierDeTest confirme() {
        return arreteA("saisirSujet").avancerJusqua(Doublures.RELECTURE).accomplir(Doublures.RELECTURE);
    }

    private static DossierDeTest aValider() {
        return confirme().executer("produireAvenant");
    }

    private static DossierDeTest refuse() {
        return pendant(
                Doublures::refuserLaValidation,
                Doublures::accepterLaValidation,
                () -> aValider().accomplir("validerAvenant"));
    }

    private static DossierDeTest aFaireSigner() {
        return pendant(Doublures::attendreDesSignatures, Doublures::toutFaireSigner, AvenantVersionsTest::aValider);
    }

    private static DossierDeTest enIncident() {
        return pendant(Doublures::mettreLesDocumentsEnPanne, Doublures::reparerLesDocuments, () -> {
            DossierDeTest dossier = confirme();
            for (int essai = 0; essai < 5; essai++) {
                assertThatIllegalStateException().isThrownBy(() -> dossier.executer("produireAvenant"));
            }
            assertThat(dossier.job("produireAvenant").getRetries()).isZero();
            return dossier;
        });
    }

    private static DossierDeTest pendant(
            Consumer<Doublures> avant, Consumer<Doublures> apres, Supplier<DossierDeTest> quoi) {
        avant.accept(MOTEUR.doublures());
        DossierDeTest dossier = quoi.get();
        apres.accept(MOTEUR.doublures());
        return dossier;
    }

    private static void finir(DossierDeTest dossier) {
        if (dossier.tache() != null && !dossier.tache().getTaskDefinitionKey().equals("validerAvenant")) {
            dossier.avancerJusqua(Doublures.RELECTURE).accomplir(Doublures.RELECTURE);
        }
        if (dossier.job("produireAvenant") != null) {
            dossier.executer("produireAvenant");
        }
        if (dossier.circuit() != null) {
            DossierDeTest.de(MOTEUR.moteur(), dossier.circuit()).accomplir("enregistrerSignatures");
        }
        dossier.accomplir("validerAvenant");
    }
}
