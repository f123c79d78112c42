package fr.univ.stages.processes;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How the parts of a picture are joined: what bpmnlint also checks, here without Node. */
final class ReglesDeStructure {

    static final List<Regle> TOUTES = List.of(
            new Regle(
                    "only exclusive, parallel and event-based gateways are used", ReglesDeStructure::aiguillagesRares),
            new Regle("only a gateway splits", ReglesDeStructure::departsMultiples),
            new Regle("only a gateway joins", ReglesDeStructure::arriveesMultiples),
            new Regle("a gateway either splits or joins", ReglesDeStructure::aiguillagesDoublesOuInutiles),
            new Regle("nothing stands apart", ReglesDeStructure::isoles),
            new Regle("a choice has one default and a condition on every other way", ReglesDeStructure::choixFlous),
            new Regle("only a choice carries conditions", ReglesDeStructure::conditionsEgarees),
            new Regle("a node lists its flows as they are", ReglesDeStructure::listesFausses),
            new Regle("every scope has one start and an end", ReglesDeStructure::portees),
            new Regle("two nodes are joined by one flow at most", ReglesDeStructure::fluxEnDouble));

    private ReglesDeStructure() {}

    private static Stream<String> aiguillagesRares(Modele modele) {
        return ids(Stream.concat(
                modele.tous(InclusiveGateway.class).stream(), modele.tous(ComplexGateway.class).stream()));
    }

    private static Stream<String> departsMultiples(Modele modele) {
        return ids(modele.noeuds().stream()
                .filter(noeud -> !(noeud instanceof Gateway))
                .filter(modele::bifurque));
    }

    private static Stream<String> arriveesMultiples(Modele modele) {
        return ids(modele.noeuds().stream()
                .filter(noeud -> !(noeud instanceof Gateway))
                .filter(modele::rassemble));
    }

    private static Stream<String> aiguillagesDoublesOuInutiles(Modele modele) {
        return ids(modele.tous(Gateway.class).stream()
                .filter(aiguillage -> modele.rassemble(aiguillage) == modele.bifurque(aiguillage)));
    }

    private static Stream<String> isoles(Modele modele) {
        return ids(modele.noeuds().stream().filter(noeud -> {
            boolean premier = noeud instanceof StartEvent || noeud instanceof BoundaryEvent;
            boolean dernier = noeud instanceof EndEvent;
            return premier != modele.entrants(noeud).isEmpty()
                    || dernier != modele.sortants(noeud).isEmpty();
        }));
    }

    private static Stream<String> choixFlous(Modele modele) {
        return modele.tous(ExclusiveGateway.class).stream()
                .filter(modele::bifurque)
                .flatMap(choix -> voiesFloues(modele, choix));
    }

    private static Stream<String> voiesFloues(Modele modele, ExclusiveGateway choix) {
        if (choix.getDefault() == null) {
            return Stream.of(choix.getId());
        }
        return ids(modele.sortants(choix).stream()
                .filter(voie -> choix.getDefault().equals(voie) != (voie.getConditionExpression() == null)));
    }

    private static Stream<String> conditionsEgarees(Modele modele) {
        return ids(modele.tous(SequenceFlow.class).stream()
                .filter(flux -> flux.getConditionExpression() != null)
                .filter(flux -> !(flux.getSource() instanceof ExclusiveGateway) || !modele.bifurque(flux.getSource())));
    }

    private static Stream<String> listesFausses(Modele modele) {
        return ids(modele.noeuds().stream()
                .filter(noeud -> !Set.copyOf(noeud.getIncoming()).equals(Set.copyOf(modele.entrants(noeud)))
                        || !Set.copyOf(noeud.getOutgoing()).equals(Set.copyOf(modele.sortants(noeud)))));
    }

    private static Stream<String> portees(Modele modele) {
        return Stream.concat(
                        modele.tous(Process.class).stream().filter(p -> malBordee(p.getFlowElements())),
                        modele.tous(SubProcess.class).stream().filter(p -> malBordee(p.getFlowElements())))
                .map(BaseElement::getId);
    }

    private static boolean malBordee(Collection<FlowElement> contenu) {
        long debuts = contenu.stream().filter(StartEvent.class::isInstance).count();
        return debuts != 1 || contenu.stream().noneMatch(EndEvent.class::isInstance);
    }

    private static Stream<String> fluxEnDouble(Modele modele) {
        return modele.noeuds().stream().flatMap(noeud -> {
            List<FlowNode> suivants =
                    modele.sortants(noeud).stream().map(SequenceFlow::getTarget).toList();
            return suivants.stream().distinct().count() == suivants.size() ? Stream.empty() : Stream.of(noeud.getId());
        });
    }

    private static Stream<String> ids(Stream<? extends BaseElement> elements) {
        return elements.map(BaseElement::getId).filter(Objects::nonNull);
    }
}
