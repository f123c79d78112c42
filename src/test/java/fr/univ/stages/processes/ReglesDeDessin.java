package fr.univ.stages.processes;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;

/** What makes a picture readable in Cockpit: everything drawn once, left to right, nothing on top of anything. */
final class ReglesDeDessin {

    static final List<Regle> TOUTES = List.of(
            new Regle("everything is drawn, once, under its own name", ReglesDeDessin::malDessines),
            new Regle("a folded phase shows on its own plane what it holds", ReglesDeDessin::surUnAutrePlan),
            new Regle("every plane reads at a glance in a window of 1440 × 900", ReglesDeDessin::illisibles),
            new Regle("a scope is drawn around what it holds", ReglesDeDessin::horsDeLeurPortee),
            new Regle("shapes do not overlap", ReglesDeDessin::formesSuperposees),
            new Regle("lines do not cross", ReglesDeDessin::croisements),
            new Regle("lines do not run through shapes", ReglesDeDessin::traversees),
            new Regle("labels cover nothing", ReglesDeDessin::etiquettesGenantes),
            new Regle("the picture reads from left to right", ReglesDeDessin::retours));

    /** What Cockpit shows in such a window without making letters smaller than three quarters of their size. */
    private static final Dimension LISIBLE = new Dimension(1400, 540);

    private ReglesDeDessin() {}

    private static Stream<String> malDessines(Modele modele) {
        List<String> dessines = Stream.concat(
                        modele.tous(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        modele.tous(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .toList();
        Set<String> attendus = Stream.concat(
                        modele.tous(FlowElement.class).stream(), modele.tous(Artifact.class).stream())
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        List<String> fautes = new ArrayList<>(attendus);
        fautes.removeAll(dessines);
        dessines.stream()
                .filter(id -> dessines.indexOf(id) != dessines.lastIndexOf(id))
                .forEach(fautes::add);
        Stream.concat(modele.tous(BpmnShape.class).stream(), modele.tous(BpmnEdge.class).stream())
                .map(DiagramElement::getId)
                .filter(id -> !attendus.contains(id.replaceFirst("_di$", "")) || !id.endsWith("_di"))
                .forEach(fautes::add);
        return fautes.stream();
    }

    private static Stream<String> surUnAutrePlan(Modele modele) {
        return Dessin.de(modele).stream().flatMap(dessin -> dessin.egares().stream());
    }

    private static Stream<String> illisibles(Modele modele) {
        return Dessin.de(modele).stream()
                .filter(dessin -> dessin.cadre().getWidth() > LISIBLE.width
                        || dessin.cadre().getHeight() > LISIBLE.height)
                .map(dessin -> dessin.portee() + " " + dessin.cadre());
    }

    private static Stream<String> horsDeLeurPortee(Modele modele) {
        return Dessin.de(modele).stream()
                .map(Dessin::formes)
                .flatMap(formes -> formes.stream()
                        .filter(forme -> formes.stream()
                                .anyMatch(portee -> forme.parents().contains(portee.id())
                                        && !portee.cadre().contains(forme.cadre())))
                        .map(Dessin.Forme::id));
    }

    private static Stream<String> formesSuperposees(Modele modele) {
        Set<String> bords = modele.tous(BoundaryEvent.class).stream()
                .flatMap(bord -> Stream.of(
                        bord.getId() + bord.getAttachedTo().getId(),
                        bord.getAttachedTo().getId() + bord.getId()))
                .collect(Collectors.toSet());
        return Dessin.de(modele).stream()
                .flatMap(dessin -> paires(dessin.formes()))
                .filter(paire ->
                        !bords.contains(paire.get(0).id() + paire.get(1).id()))
                .filter(paire -> !paire.get(0).parents().contains(paire.get(1).id())
                        && !paire.get(1).parents().contains(paire.get(0).id()))
                .filter(paire -> paire.get(0).cadre().intersects(paire.get(1).cadre()))
                .filter(paire -> !noteDansUnePortee(modele, paire))
                .map(paire -> paire.get(0).id() + " / " + paire.get(1).id());
    }

    private static boolean noteDansUnePortee(Modele modele, List<Dessin.Forme> paire) {
        return IntStream.of(0, 1)
                .anyMatch(i -> modele.instance()
                                        .getModelElementById(paire.get(i).id())
                                instanceof Artifact
                        && paire.get(1 - i).cadre().contains(paire.get(i).cadre()));
    }

    private static Stream<String> croisements(Modele modele) {
        return Dessin.de(modele).stream()
                .flatMap(dessin -> paires(dessin.traits()))
                .filter(paire -> paire.get(0).croise(paire.get(1)))
                .map(paire -> paire.get(0).id() + " / " + paire.get(1).id());
    }

    private static Stream<String> traversees(Modele modele) {
        return Dessin.de(modele).stream()
                .flatMap(dessin -> dessin.traits().stream()
                        .flatMap(trait -> dessin.formes().stream()
                                .filter(forme -> !trait.voisins().contains(forme.id()))
                                .filter(forme -> trait.piece().intersects(forme.cadre()))
                                .map(forme -> trait.id() + " / " + forme.id())));
    }

    private static Stream<String> etiquettesGenantes(Modele modele) {
        return Dessin.de(modele).stream()
                .flatMap(dessin -> dessin.etiquettes().stream()
                        .filter(etiquette ->
                                couverts(dessin, etiquette).findAny().isPresent())
                        .map(Dessin.Etiquette::id));
    }

    private static Stream<String> couverts(Dessin dessin, Dessin.Etiquette etiquette) {
        Rectangle2D cadre = etiquette.cadre();
        return Stream.of(
                        dessin.formes().stream()
                                .filter(forme -> forme.cadre().intersects(cadre)
                                        && !forme.cadre().contains(cadre))
                                .map(Dessin.Forme::id),
                        dessin.traits().stream()
                                .filter(trait -> trait.piece().intersects(cadre))
                                .map(Dessin.Trait::id),
                        dessin.etiquettes().stream()
                                .filter(autre ->
                                        autre != etiquette && autre.cadre().intersects(cadre))
                                .map(Dessin.Etiquette::id))
                .flatMap(ids -> ids);
    }

    private static Stream<String> retours(Modele modele) {
        return modele.tous(SequenceFlow.class).stream()
                .filter(flux -> !modele.rassemble(flux.getTarget()))
                .filter(flux -> !(flux.getSource() instanceof BoundaryEvent))
                .filter(flux -> gauche(modele, flux.getSource()) > gauche(modele, flux.getTarget()))
                .map(BaseElement::getId);
    }

    private static double gauche(Modele modele, FlowNode noeud) {
        return Dessin.de(modele).stream()
                .flatMap(dessin -> dessin.formes().stream())
                .filter(forme -> forme.id().equals(noeud.getId()))
                .mapToDouble(forme -> forme.cadre().getCenterX())
                .findFirst()
                .orElse(0);
    }

    private static <T> Stream<List<T>> paires(List<T> elements) {
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, elements.size())
                        .mapToObj(j -> List.of(elements.get(i), elements.get(j))));
    }
}
