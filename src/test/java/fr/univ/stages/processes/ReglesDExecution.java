package fr.univ.stages.processes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the engine is told by a picture: names of beans and forms, retries, how long history is kept; never code. */
final class ReglesDExecution {

    private static final String ESPACE_CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern DUREE = Pattern.compile("P\\d+D");
    private static final Pattern REPRISES = Pattern.compile("R\\d+/PT\\d+[MH]|PT\\d+[MH](,PT\\d+[MH])+");
    private static final Pattern EXPRESSION_SIMPLE = Pattern.compile("\\$\\{!?[a-z]\\w*( == '\\w+')?}");
    private static final Pattern ETAPE = Pattern.compile("\\$\\{etape == '(\\w+)'}");
    private static final Pattern AFFECTATION = Pattern.compile("\\$\\{affecter[A-Z]\\w*}");
    private static final Set<String> CODE = Set.of("script", "scriptTask", "executionListener");

    static final List<Regle> TOUTES = List.of(
            new Regle("the process can be executed and its history ends one day", ReglesDExecution::sansFin),
            new Regle("the process starts from the portal only", ReglesDExecution::demarrables),
            new Regle(
                    "the picture holds no script, no class and no expression in place of a bean",
                    ReglesDExecution::code),
            new Regle("an expression reads one variable, or compares it, and calls nothing", ReglesDExecution::calculs),
            new Regle("the way to a step asks for that step", ReglesDExecution::faussesEtapes),
            new Regle("a service task is done by the bean of its name", ReglesDExecution::autresDelegues),
            new Regle("a user task shows the form of its name", ReglesDExecution::autresFormulaires),
            new Regle("a user task is given to somebody when it is created", ReglesDExecution::tachesSansPersonne),
            new Regle("every job says how it is tried again", ReglesDExecution::sansReprise));

    private ReglesDExecution() {}

    private static Stream<String> sansFin(Modele modele) {
        return modele.tous(Process.class).stream()
                .filter(processus -> !processus.isExecutable()
                        || processus.getCamundaHistoryTimeToLiveString() == null
                        || !DUREE.matcher(processus.getCamundaHistoryTimeToLiveString())
                                .matches())
                .map(BaseElement::getId);
    }

    private static Stream<String> demarrables(Modele modele) {
        return modele.tous(Process.class).stream()
                .filter(Process::isCamundaStartableInTasklist)
                .map(BaseElement::getId);
    }

    private static Stream<String> code(Modele modele) {
        return modele.elements()
                .filter(element -> CODE.contains(element.getLocalName())
                        || element.getAttribute(ESPACE_CAMUNDA, "class") != null
                        || element.getAttribute("class") != null
                        || element.getAttribute(ESPACE_CAMUNDA, "expression") != null
                        || element.getAttribute("expression") != null
                        || element.getAttribute("language") != null)
                .map(DomElement::getLocalName);
    }

    private static Stream<String> calculs(Modele modele) {
        return modele.expressions().stream()
                .filter(expression -> !EXPRESSION_SIMPLE.matcher(expression).matches());
    }

    private static Stream<String> faussesEtapes(Modele modele) {
        return modele.tous(SequenceFlow.class).stream()
                .filter(flux -> flux.getConditionExpression() != null)
                .filter(flux -> {
                    Matcher etape = ETAPE.matcher(flux.getConditionExpression().getTextContent());
                    return etape.matches()
                            && !etape.group(1).equals(flux.getTarget().getId());
                })
                .map(BaseElement::getId);
    }

    private static Stream<String> autresDelegues(Modele modele) {
        return modele.tous(ServiceTask.class).stream()
                .filter(tache -> !("${" + tache.getId() + "}").equals(tache.getCamundaDelegateExpression()))
                .map(FlowNode::getId);
    }

    private static Stream<String> autresFormulaires(Modele modele) {
        return modele.tous(UserTask.class).stream()
                .filter(tache -> {
                    String formulaire = "forms/" + modele.nom() + "/" + tache.getId() + ".html";
                    return !("embedded:deployment:" + formulaire).equals(tache.getCamundaFormKey())
                            || !Files.isRegularFile(Path.of(formulaire));
                })
                .map(FlowNode::getId);
    }

    private static Stream<String> tachesSansPersonne(Modele modele) {
        return modele.tous(UserTask.class).stream()
                .filter(tache -> tache.getCamundaAssignee() == null && tache.getCamundaCandidateGroups() == null)
                .filter(tache -> extensions(tache, CamundaTaskListener.class)
                        .noneMatch(ecouteur -> "create".equals(ecouteur.getCamundaEvent())
                                && AFFECTATION
                                        .matcher(ecouteur.getCamundaDelegateExpression())
                                        .matches()))
                .map(FlowNode::getId);
    }

    private static Stream<String> sansReprise(Modele modele) {
        return modele.noeuds().stream()
                .filter(noeud -> !(noeud instanceof EventBasedGateway)) // waits, and runs nothing
                .filter(noeud -> noeud.isCamundaAsyncBefore() || noeud.isCamundaAsyncAfter() || minuterie(noeud))
                .filter(noeud -> extensions(noeud, CamundaFailedJobRetryTimeCycle.class)
                        .noneMatch(reprise ->
                                REPRISES.matcher(reprise.getTextContent()).matches()))
                .map(FlowNode::getId);
    }

    private static boolean minuterie(FlowNode noeud) {
        return noeud instanceof CatchEvent attente
                && attente.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static <T extends ModelElementInstance> Stream<T> extensions(FlowNode noeud, Class<T> type) {
        return noeud.getExtensionElements() == null
                ? Stream.empty()
                : noeud.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }
}
