package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** One dossier of « Convention de stage » as a test leads it: named stretches of the way, messages, jobs. */
final class DossierDeTest {

    private final ProcessEngine moteur;
    private final ProcessInstance instance;

    private DossierDeTest(ProcessEngine moteur, ProcessInstance instance) {
        this.moteur = moteur;
        this.instance = instance;
    }

    /** A convention has been asked for: its first step waits. */
    static DossierDeTest demande(ProcessEngine moteur) {
        return new DossierDeTest(
                moteur,
                moteur.getRuntimeService()
                        .startProcessInstanceByKey(
                                "convention",
                                "12",
                                Map.of(
                                        "etape",
                                        Doublures.ETAPES.get(0),
                                        "reprise",
                                        false,
                                        "finDuStage",
                                        Doublures.JAMAIS)));
    }

    /** An instance that another one has called. */
    static DossierDeTest de(ProcessEngine moteur, ProcessInstance instance) {
        return new DossierDeTest(moteur, instance);
    }

    /** Any process, started with this business key. */
    static DossierDeTest demarre(ProcessEngine moteur, String processus, String cle) {
        return new DossierDeTest(moteur, moteur.getRuntimeService().startProcessInstanceByKey(processus, cle));
    }

    /** The same with these routing variables. */
    static DossierDeTest demarre(ProcessEngine moteur, String processus, String cle, Map<String, Object> routage) {
        return new DossierDeTest(moteur, moteur.getRuntimeService().startProcessInstanceByKey(processus, cle, routage));
    }

    ProcessInstance instance() {
        return instance;
    }

    /** Checks that the dossier waits here and nowhere else; the scopes around do not count. */
    DossierDeTest attend(String noeud) {
        ActivityInstance arbre = moteur.getRuntimeService().getActivityInstance(instance.getId());
        assertThat(feuilles(arbre)).as("where the dossier waits").containsExactly(noeud);
        return this;
    }

    private static Stream<String> feuilles(ActivityInstance branche) {
        Stream<String> enTransition =
                Stream.of(branche.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
        boolean feuille =
                branche.getChildActivityInstances().length + branche.getChildTransitionInstances().length == 0;
        return feuille
                ? Stream.of(branche.getActivityId())
                : Stream.concat(
                        enTransition,
                        Stream.of(branche.getChildActivityInstances()).flatMap(DossierDeTest::feuilles));
    }

    /** The one open task. */
    Task tache() {
        return moteur.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    /** Does the open task, which must be this one, as the task door would. */
    DossierDeTest accomplir(String etape) {
        Task tache = tache();
        assertThat(tache).as("task " + etape).isNotNull();
        assertThat(tache.getTaskDefinitionKey()).isEqualTo(etape);
        moteur.getTaskService()
                .complete(
                        tache.getId(),
                        Variables.createVariables()
                                .putValueTyped("saisie", Variables.stringValue("ce qui a été tapé", true)));
        return this;
    }

    /** Does every step from the open one up to, and not including, this one. */
    DossierDeTest avancerJusqua(String etape) {
        while (!tache().getTaskDefinitionKey().equals(etape)) {
            accomplir(tache().getTaskDefinitionKey());
        }
        return this;
    }

    /** All steps are done and the convention is created; its documents are still to be produced. */
    DossierDeTest creer() {
        return avancerJusqua(Doublures.RECAPITULATIF).accomplir(Doublures.RECAPITULATIF);
    }

    /** The convention is created, its documents are there and, unless told otherwise, signed: it waits to be validated. */
    DossierDeTest creerAvecDocuments() {
        creer();
        executer("produireDocuments");
        return this;
    }

    /** The convention is validated; nothing is left but the end of the stage. */
    DossierDeTest valider() {
        return creerAvecDocuments().accomplir("validerConvention");
    }

    /** The one instance of the circuit of signatures that this dossier has called, or null. */
    ProcessInstance circuit() {
        return moteur.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .singleResult();
    }

    /** Brings a message; false when nobody waits for it. */
    boolean prevenir(String message, Map<String, Object> variables) {
        RuntimeService execution = moteur.getRuntimeService();
        return !execution
                .createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty();
    }

    boolean prevenir(String message) {
        return prevenir(message, Map.of());
    }

    boolean demanderEtape(String etape, boolean reprise) {
        return prevenir("etapeDemandee", Map.of("etape", etape, "reprise", reprise));
    }

    /** The one job that waits in this node. */
    Job job(String noeud) {
        return moteur.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(noeud)
                .singleResult();
    }

    /** Runs the job of this node, once, whatever its date. */
    DossierDeTest executer(String noeud) {
        moteur.getManagementService().executeJob(job(noeud).getId());
        return this;
    }

    /** The jobs of this dossier that the engine would run by itself at this moment. */
    List<Job> jobsDus(Date moment) {
        ClockUtil.setCurrentTime(moment);
        ManagementService jobs = moteur.getManagementService();
        return jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .executable()
                .list();
    }
}
