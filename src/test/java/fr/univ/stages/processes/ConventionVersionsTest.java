package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Parks a dossier wherever it can wait, deploys a changed picture in which it could not go on, and leads it to its end. */
@Tag("heavy")
@DisplayName("A dossier under way finishes by the picture it began with")
class ConventionVersionsTest {

    private static final Path IMAGE = Modele.DOSSIER.resolve("convention.bpmn");
    private static final Path CIRCUIT = Modele.DOSSIER.resolve("signature.bpmn");
    private static final String FORMULAIRE = "forms/convention/%s.html";

    @RegisterExtension
    static final MoteurDeTest MOTEUR = MoteurDeTest.simple();

    @BeforeEach
    void the_shipped_picture_is_deployed() throws IOException {
        deployer(Files.readString(IMAGE), "premier");
    }

    @Test
    void parked_dossiers_finish_after_a_new_deployment() throws IOException {
        Map<String, DossierDeTest> dossiers = parquerPartout();
        dossiers.putAll(parquerValidees());
        deployerLaSuivante();
        dossiers.forEach((lieu, dossier) -> {
            assertThat(version(dossier.instance())).as(lieu).isEqualTo(1);
            finir(dossier);
            assertThat(dossier.instance()).as(lieu).isEnded().hasPassed("stageTermine");
        });
    }

    @Test
    void parked_dossiers_still_hear_that_they_are_deleted() throws IOException {
        Map<String, DossierDeTest> dossiers = parquerPartout();
        deployerLaSuivante();
        dossiers.forEach((lieu, dossier) -> {
            assertThat(dossier.prevenir("suppressionDemandee")).as(lieu).isTrue();
            assertThat(dossier.instance()).as(lieu).isEnded().hasPassed("conventionSupprimee");
        });
    }

    @Test
    @DisplayName("3.2.4, 3.2.5 a validated one hears that its validation is taken back, and is then deleted")
    void parked_validated_dossiers_still_hear_that_they_are_taken_back() throws IOException {
        Map<String, DossierDeTest> dossiers = parquerValidees();
        deployerLaSuivante();
        dossiers.forEach((lieu, dossier) -> {
            assertThat(dossier.prevenir("suppressionDemandee")).as(lieu).isFalse();
            assertThat(dossier.prevenir("validationAnnulee")).as(lieu).isTrue();
            assertThat(dossier.prevenir("suppressionDemandee")).as(lieu).isTrue();
            assertThat(dossier.instance()).as(lieu).isEnded().hasPassed("conventionSupprimee");
        });
    }

    @Test
    @DisplayName("3.3.3 a parked one still hears that an amendment moved its last day")
    void parked_validated_dossiers_still_hear_of_amendments() throws IOException {
        Map<String, DossierDeTest> dossiers = parquerValidees();
        deployerLaSuivante();
        Map<String, Object> fin = Map.of("finDuStage", new Date());
        dossiers.forEach((lieu, dossier) -> {
            assertThat(dossier.prevenir("finDeplacee", fin)).as(lieu).isTrue();
            assertThat(dossier.attend("stageEnCours").executer("finDuStage").instance())
                    .as(lieu)
                    .isEnded();
        });
    }

    @Test
    void a_parked_task_keeps_the_form_it_was_made_for() throws IOException {
        DossierDeTest dossier = demande();
        deployerLaSuivante();
        DossierDeTest nouveau = demande();
        assertThat(formulaire(dossier)).isEqualTo("premier");
        assertThat(formulaire(nouveau)).isEqualTo("second");
    }

    @Test
    void a_new_dossier_follows_the_new_picture() throws IOException {
        deployerLaSuivante();
        assertThat(version(demande().instance())).isEqualTo(2);
    }

    /** One dossier in each place where a dossier can wait, by the name of that place. */
    private static Map<String, DossierDeTest> parquerPartout() {
        Map<String, DossierDeTest> dossiers = new LinkedHashMap<>();
        Doublures.ETAPES.forEach(etape -> dossiers.put(etape, demande().avancerJusqua(etape)));
        dossiers.put("produireDocuments", demande().creer());
        dossiers.put("produireDocuments en incident", creerEnPanne());
        dossiers.put("recueillirSignatures", aFaireSigner());
        dossiers.put("validerConvention", demande().creerAvecDocuments());
        dossiers.put("saisirStage en modification", enModification());
        dossiers.put("saisirStage averti de la fin", enModification().executer("finPendantSaisie"));
        return dossiers;
    }

    /** One dossier in each place where a validated one can wait. */
    private static Map<String, DossierDeTest> parquerValidees() {
        Map<String, DossierDeTest> dossiers = new LinkedHashMap<>();
        dossiers.put("stageEnCours", demande().valider());
        MOTEUR.doublures().laisserAttendreDesAvenants(1);
        dossiers.put("avenantAttendu", demande().valider().executer("finDuStage"));
        return dossiers;
    }

    private static DossierDeTest enModification() {
        DossierDeTest dossier = demande().creerAvecDocuments();
        dossier.prevenir("modificationDemandee", Map.of("etape", "saisirStage", "reprise", true));
        return dossier;
    }

    private static DossierDeTest demande() {
        return DossierDeTest.demande(MOTEUR.moteur());
    }

    private static DossierDeTest aFaireSigner() {
        MOTEUR.doublures().attendreDesSignatures();
        DossierDeTest dossier = demande().creerAvecDocuments();
        MOTEUR.doublures().toutFaireSigner();
        return dossier;
    }

    private static DossierDeTest creerEnPanne() {
        MOTEUR.doublures().mettreLesDocumentsEnPanne();
        DossierDeTest dossier = demande().creer();
        for (int essai = 0; essai < 5; essai++) {
            assertThatIllegalStateException().isThrownBy(() -> dossier.executer("produireDocuments"));
        }
        MOTEUR.doublures().reparerLesDocuments();
        return dossier;
    }

    private static void finir(DossierDeTest dossier) {
        if (dossier.tache() != null && Doublures.ETAPES.contains(dossier.tache().getTaskDefinitionKey())) {
            dossier.creer();
        }
        if (dossier.job("produireDocuments") != null) {
            dossier.executer("produireDocuments");
        }
        if (dossier.circuit() != null) {
            DossierDeTest.de(MOTEUR.moteur(), dossier.circuit()).accomplir("enregistrerSignatures");
        }
        if (dossier.tache() != null) {
            dossier.accomplir("validerConvention");
        }
        dossier.executer(dossier.job("finDuStage") == null ? "nouvelExamen" : "finDuStage");
    }

    /** The next picture names delegates that do not exist: whoever moved there could not go on. */
    private static void deployerLaSuivante() throws IOException {
        String image = Files.readString(IMAGE);
        deployer(image.replaceAll("(serviceTask.*delegateExpression=\"\\$\\{)\\w+", "$1absent"), "second");
    }

    private static void deployer(String image, String formulaire) throws IOException {
        DeploymentBuilder deploiement = MOTEUR.moteur()
                .getRepositoryService()
                .createDeployment()
                .addString("processes/convention.bpmn", image)
                .addString("processes/signature.bpmn", Files.readString(CIRCUIT));
        Doublures.ETAPES.forEach(etape -> deploiement.addString(FORMULAIRE.formatted(etape), formulaire));
        deploiement.deploy();
    }

    private static int version(ProcessInstance instance) {
        ProcessDefinition definition =
                MOTEUR.moteur().getRepositoryService().getProcessDefinition(instance.getProcessDefinitionId());
        return definition.getVersion();
    }

    private static String formulaire(DossierDeTest dossier) throws IOException {
        try (var contenu = MOTEUR.moteur()
                .getFormService()
                .getDeployedTaskForm(dossier.tache().getId())) {
            return new String(contenu.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
