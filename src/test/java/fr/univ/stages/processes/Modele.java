package fr.univ.stages.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One picture of the repository, read without the engine; {@code nom} is its file name without extension. */
record Modele(String nom, BpmnModelInstance instance) {

    static final Path DOSSIER = Path.of("processes");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    static List<Modele> tous() {
        try (Stream<Path> fichiers = Files.list(DOSSIER)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Modele::lire)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Modele lire(Path fichier) {
        String nom = fichier.getFileName().toString().replace(".bpmn", "");
        return new Modele(nom, Bpmn.readModelFromFile(fichier.toFile()));
    }

    Process processus() {
        return tous(Process.class).iterator().next();
    }

    Collection<FlowNode> noeuds() {
        return tous(FlowNode.class);
    }

    /** The flows that lead to this node, as the engine reads them. */
    List<SequenceFlow> entrants(FlowNode noeud) {
        return tous(SequenceFlow.class).stream()
                .filter(flux -> noeud.equals(flux.getTarget()))
                .toList();
    }

    /** The flows that leave this node, as the engine reads them. */
    List<SequenceFlow> sortants(FlowNode noeud) {
        return tous(SequenceFlow.class).stream()
                .filter(flux -> noeud.equals(flux.getSource()))
                .toList();
    }

    boolean bifurque(FlowNode noeud) {
        return sortants(noeud).size() > 1;
    }

    boolean rassemble(FlowNode noeud) {
        return entrants(noeud).size() > 1;
    }

    <T extends ModelElementInstance> Collection<T> tous(Class<T> type) {
        return instance.getModelElementsByType(type);
    }

    /** Every XML element, drawing included, from the top of the file. */
    Stream<DomElement> elements() {
        return descendance(instance.getDocument().getRootElement());
    }

    /** Every expression of the file with its braces, in order, repeated as often as it is written. */
    List<String> expressions() {
        return EXPRESSION
                .matcher(Bpmn.convertToString(instance).replace("&#39;", "'"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<DomElement> descendance(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(Modele::descendance));
    }

    @Override
    public String toString() {
        return nom;
    }
}
