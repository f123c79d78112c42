package fr.univ.stages.processes;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One plane of a picture in pixels: its shapes, the straight pieces of its lines, its labels. The first plane of a file shows
 * its process; each folded phase has its own, into which Cockpit drills down. What is {@code egares} belongs on another one.
 */
record Dessin(String portee, List<Forme> formes, List<Trait> traits, List<Etiquette> etiquettes, List<String> egares) {

    /** A shape; {@code parents} are the ids of the scopes around it. */
    record Forme(String id, Rectangle2D cadre, Set<String> parents) {}

    /** A straight piece of the line {@code id}; {@code voisins} are the shapes that this line may touch. */
    record Trait(String id, Line2D piece, Set<String> voisins) {

        /** Crosses in the middle of both: running together along one line is no crossing. */
        boolean croise(Trait autre) {
            return separe(piece, autre.piece) && separe(autre.piece, piece);
        }

        private static boolean separe(Line2D droite, Line2D piece) {
            return droite.relativeCCW(piece.getP1()) * droite.relativeCCW(piece.getP2()) < 0;
        }
    }

    /** The place of the words of {@code id}. */
    record Etiquette(String id, Rectangle2D cadre) {}

    static List<Dessin> de(Modele modele) {
        Set<String> depliees = modele.tous(BpmnShape.class).stream()
                .filter(forme -> "true".equals(forme.getAttributeValue("isExpanded")))
                .map(forme -> forme.getBpmnElement().getId())
                .collect(Collectors.toSet());
        return modele.tous(BpmnPlane.class).stream()
                .map(plan -> de(plan, depliees))
                .toList();
    }

    private static Dessin de(BpmnPlane plan, Set<String> depliees) {
        List<Forme> formes = new ArrayList<>();
        List<Trait> traits = new ArrayList<>();
        List<Etiquette> etiquettes = new ArrayList<>();
        for (BpmnShape forme : plan.getChildElementsByType(BpmnShape.class)) {
            BaseElement element = forme.getBpmnElement();
            formes.add(new Forme(element.getId(), cadre(forme.getBounds()), autour(element)));
            etiquette(element.getId(), forme.getBpmnLabel()).forEach(etiquettes::add);
        }
        for (BpmnEdge ligne : plan.getChildElementsByType(BpmnEdge.class)) {
            pieces(ligne).forEach(traits::add);
            etiquette(ligne.getBpmnElement().getId(), ligne.getBpmnLabel()).forEach(etiquettes::add);
        }
        String portee = plan.getBpmnElement().getId();
        return new Dessin(portee, formes, traits, etiquettes, egares(plan, portee, depliees));
    }

    /** What Cockpit fits into its window: everything that is drawn, labels included. */
    Rectangle2D cadre() {
        return Stream.of(
                        formes.stream().map(Forme::cadre),
                        traits.stream().map(trait -> trait.piece().getBounds2D()),
                        etiquettes.stream().map(Etiquette::cadre))
                .flatMap(cadres -> cadres)
                .reduce(Rectangle2D::createUnion)
                .orElseGet(Rectangle2D.Double::new);
    }

    private static List<String> egares(BpmnPlane plan, String portee, Set<String> depliees) {
        return Stream.concat(
                        plan.getChildElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        plan.getChildElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .filter(element -> !portee.equals(porteeDessinee(element, depliees)))
                .map(BaseElement::getId)
                .toList();
    }

    /** The nearest scope around it that is not unfolded: its inside is a plane. */
    private static String porteeDessinee(BaseElement element, Set<String> depliees) {
        BaseElement portee = (BaseElement) element.getParentElement();
        return depliees.contains(portee.getId()) ? porteeDessinee(portee, depliees) : portee.getId();
    }

    private static Stream<Etiquette> etiquette(String id, BpmnLabel etiquette) {
        return etiquette == null || etiquette.getBounds() == null
                ? Stream.empty()
                : Stream.of(new Etiquette(id, cadre(etiquette.getBounds())));
    }

    private static Stream<Trait> pieces(BpmnEdge ligne) {
        List<Waypoint> points = List.copyOf(ligne.getWaypoints());
        Set<String> voisins = voisins(ligne.getBpmnElement());
        return IntStream.range(1, points.size()).mapToObj(i -> {
            Waypoint a = points.get(i - 1);
            Waypoint b = points.get(i);
            return new Trait(
                    ligne.getBpmnElement().getId(), new Line2D.Double(a.getX(), a.getY(), b.getX(), b.getY()), voisins);
        });
    }

    private static Set<String> voisins(BaseElement ligne) {
        Set<String> voisins = new HashSet<>();
        if (ligne instanceof SequenceFlow flux) {
            voisins.addAll(avecSonHote(flux.getSource()));
            voisins.addAll(avecSonHote(flux.getTarget()));
        } else if (ligne instanceof Association lien) {
            voisins.addAll(avecSonHote(lien.getSource()));
            voisins.addAll(avecSonHote(lien.getTarget()));
        }
        return voisins;
    }

    private static Set<String> avecSonHote(BaseElement bout) {
        Set<String> voisins = autour(bout);
        voisins.add(bout.getId());
        if (bout instanceof BoundaryEvent evenement) {
            voisins.add(evenement.getAttachedTo().getId());
        }
        return voisins;
    }

    private static Set<String> autour(BaseElement element) {
        Set<String> parents = new HashSet<>();
        ModelElementInstance parent = element.getParentElement();
        while (parent instanceof BaseElement portee) {
            parents.add(portee.getId());
            parent = portee.getParentElement();
        }
        return parents;
    }

    private static Rectangle2D cadre(Bounds bords) {
        return new Rectangle2D.Double(bords.getX(), bords.getY(), bords.getWidth(), bords.getHeight());
    }
}
