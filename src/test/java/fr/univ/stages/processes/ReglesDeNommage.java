package fr.univ.stages.processes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What the parts of a picture are called, for people and for code. */
final class ReglesDeNommage {

    private static final String ESPACE_BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]*(-[a-z]+)?");

    static final List<Regle> TOUTES = List.of(
            new Regle("the file is named after the process", ReglesDeNommage::autreFichier),
            new Regle("the process has a name", ReglesDeNommage::processusSansNom),
            new Regle("every id is given by hand, without accent nor prefix", ReglesDeNommage::idsGeneres),
            new Regle("everything drawn says its name, as on paper", ReglesDeNommage::sansNom),
            new Regle("a choice is a question and its ways are answers", ReglesDeNommage::choixMuets),
            new Regle("a flow that is no answer has no label", ReglesDeNommage::libellesInutiles),
            new Regle("a join has no name", ReglesDeNommage::jonctionsNommees),
            new Regle("a user task says what it is for", ReglesDeNommage::tachesSansExplication),
            new Regle("every message has its own name and somebody waits for it", ReglesDeNommage::messagesPerdus));

    private ReglesDeNommage() {}

    private static Stream<String> autreFichier(Modele modele) {
        return Stream.of(modele.processus().getId()).filter(id -> !id.equals(modele.nom()));
    }

    private static Stream<String> processusSansNom(Modele modele) {
        return modele.tous(Process.class).stream()
                .filter(processus -> vide(processus.getName()))
                .map(BaseElement::getId);
    }

    private static Stream<String> idsGeneres(Modele modele) {
        return modele.elements()
                .filter(element -> ESPACE_BPMN.equals(element.getNamespaceURI()))
                .filter(element -> element.getAttribute("id") != null || porteUnId(element))
                .map(element -> String.valueOf(element.getAttribute("id")))
                .filter(id -> !ID.matcher(id).matches());
    }

    private static boolean porteUnId(DomElement element) {
        return Set.of("sequenceFlow", "textAnnotation", "association").contains(element.getLocalName())
                || element.getLocalName().endsWith("EventDefinition");
    }

    private static Stream<String> sansNom(Modele modele) {
        return modele.noeuds().stream()
                .filter(noeud -> !(noeud instanceof Gateway))
                .filter(noeud -> vide(noeud.getName()))
                .map(BaseElement::getId);
    }

    private static Stream<String> choixMuets(Modele modele) {
        return modele.tous(ExclusiveGateway.class).stream()
                .filter(modele::bifurque)
                .flatMap(choix -> Stream.concat(
                        Stream.of(choix)
                                .filter(c -> vide(c.getName()) || !c.getName().endsWith("?")),
                        modele.sortants(choix).stream().filter(voie -> vide(voie.getName()))))
                .map(BaseElement::getId);
    }

    private static Stream<String> libellesInutiles(Modele modele) {
        return modele.tous(SequenceFlow.class).stream()
                .filter(flux -> !vide(flux.getName()))
                .filter(flux -> !modele.bifurque(flux.getSource()))
                .map(BaseElement::getId);
    }

    private static Stream<String> jonctionsNommees(Modele modele) {
        return modele.tous(Gateway.class).stream()
                .filter(jonction -> !modele.bifurque(jonction))
                .filter(jonction -> !vide(jonction.getName()))
                .map(BaseElement::getId);
    }

    private static Stream<String> tachesSansExplication(Modele modele) {
        return modele.tous(UserTask.class).stream()
                .filter(tache -> tache.getDocumentations().isEmpty())
                .map(FlowNode::getId);
    }

    private static Stream<String> messagesPerdus(Modele modele) {
        Set<Message> attendus = modele.tous(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage)
                .collect(Collectors.toSet());
        Set<String> noms = new HashSet<>();
        return modele.tous(Message.class).stream()
                .filter(message ->
                        vide(message.getName()) || !noms.add(message.getName()) || !attendus.contains(message))
                .map(BaseElement::getId);
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}
