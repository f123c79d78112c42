package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages a good picture in one place at a time: each rule must see the damage it is there for. */
@DisplayName("7.1 A rule of the house that nothing can break is no rule")
class ReglesTest {

    private static final String LISTENER =
            "<camunda:taskListener event=\"create\" delegateExpression=\"${affecterTache}\" />";

    /** Replaces {@code avant}, a regular expression, by {@code apres}; the rule that begins with {@code enonce} must notice. */
    record Degat(String enonce, String avant, String apres) {}

    static Stream<Degat> degats() {
        return Stream.of(
                new Degat(
                        "only exclusive, parallel and event",
                        "exclusiveGateway id=\"suppression\">([^§]*?)</bpmn:exclusive",
                        "inclusiveGateway id=\"suppression\">$1</bpmn:inclusive"),
                new Degat(
                        "only a gateway splits",
                        "(id=\"apresEnregistrerEtudiant\" sourceRef=\")\\w+",
                        "$1enregistrerService"),
                new Degat("only a gateway joins", "(id=\"apresModificationDemandee\".*targetRef=\")\\w+", "$1saisie"),
                new Degat(
                        "a gateway either splits or joins",
                        "(id=\"versEtapeSuivante\".*targetRef=\")\\w+",
                        "$1quelleEtape"),
                new Degat(
                        "nothing stands apart", "(id=\"versStageTermine\".*targetRef=\")\\w+", "$1conventionSupprimee"),
                new Degat("a choice has one default", " default=\"versSaisirEtudiant\"", ""),
                new Degat("a choice has one default", "<bpmn:conditionExpression.*</bpmn:conditionExpression>", ""),
                new Degat(
                        "only a choice carries conditions",
                        "(<bpmn:sequenceFlow id=\"versSaisie\".*) />",
                        "$1><bpmn:conditionExpression>\\${reprise}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
                new Degat(
                        "every scope has one start",
                        "startEvent( id=\"suiviOuvert\"[^§]*?)</bpmn:startEvent",
                        "task$1</bpmn:task"),
                new Degat("a node lists its flows", "<bpmn:incoming>versSaisie</bpmn:incoming>", ""),
                new Degat(
                        "two nodes are joined by one flow",
                        "(id=\"versSaisirService\".*targetRef=\")\\w+",
                        "$1saisirTuteur"),
                new Degat("the file is named after the process", "process id=\"convention\"", "process id=\"autre\""),
                new Degat("the process has a name", " name=\"Convention de stage\"", ""),
                new Degat("every id is given by hand", "apresEtapeDemandee", "Flow_0x1y2z3"),
                new Degat("everything drawn says its name", " name=\"Enregistrer le stage\"", ""),
                new Degat("a choice is a question", " name=\"Quelle étape \\?\"", ""),
                new Degat("a choice is a question", "(versSaisirStage\") name=\"Stage\"", "$1"),
                new Degat("a flow that is no answer", "(sequenceFlow id=\"versSaisie\")", "$1 name=\"suite\""),
                new Degat("a join has no name", "(exclusiveGateway id=\"suppression\")", "$1 name=\"Suppression\""),
                new Degat("a user task says what it is for", "<bpmn:documentation>Le sujet.*</bpmn:documentation>", ""),
                new Degat("every message has its own name", "name=\"modificationDemandee\"", "name=\"etapeDemandee\""),
                new Degat(
                        "every message has its own name",
                        "(attenteModificationDemandee\" messageRef=\")\\w+",
                        "$1messageEtapeDemandee"),
                new Degat("the process can be executed", "P365D", "365"),
                new Degat("the process can be executed", "isExecutable=\"true\"", "isExecutable=\"false\""),
                new Degat("the process starts from the portal", " camunda:isStartableInTasklist=\"false\"", ""),
                new Degat(
                        "the picture holds no script",
                        "camunda:delegateExpression=\"\\$\\{enregistrerStage}\"",
                        "camunda:class=\"a.B\""),
                new Degat(
                        "the picture holds no script",
                        "camunda:delegateExpression=\"\\$\\{enregistrerStage}\"",
                        "camunda:expression=\"\\${b.c}\""),
                new Degat(
                        "the picture holds no script",
                        LISTENER.replace("$", "\\$").replace("{", "\\{"),
                        "<camunda:taskListener event=\"create\" class=\"a.B\" />"),
                new Degat("an expression reads one variable", "\\$\\{finDuStage}", "\\${dates.fin()}"),
                new Degat("the way to a step asks for that step", "etape == 'saisirStage'", "etape == 'saisirTuteur'"),
                new Degat("a service task is done by the bean", "\\$\\{enregistrerStage}", "\\${enregistrerTuteur}"),
                new Degat(
                        "a user task shows the form", "forms/convention/saisirStage", "forms/convention/saisirTuteur"),
                new Degat("a user task shows the form", "saisirStage", "saisirCesure"),
                new Degat(
                        "a user task is given to somebody",
                        LISTENER.replace("$", "\\$").replace("{", "\\{"),
                        ""),
                new Degat("every job says how", "R5/PT5M", "3"),
                new Degat("everything is drawn", "(bpmnElement=\")saisirStage", "$1saisirTuteur"),
                new Degat("everything is drawn", "id=\"versSaisie_di\"", "id=\"BPMNEdge_1\""),
                new Degat("a folded phase shows on its own plane", " isExpanded=\"true\"", ""),
                new Degat(
                        "a folded phase shows on its own plane",
                        "(?s)(<bpmndi:BPMNEdge id=\"versValiderConvention_di.*?</bpmndi:BPMNEdge>)(.*vieDuStagePlan[^>]*>)",
                        "$2$1"),
                new Degat("every plane reads", "(stageTermine_di.*\\s+<dc:Bounds x=\")\\d+", "$11900"),
                new Degat("every plane reads", "(centreAverti_di.*\\s+<dc:Bounds x=\"\\d+\" y=\")\\d+", "$1900"),
                new Degat("a scope is drawn around", "(suiviOuvert_di.*\\s+<dc:Bounds x=\")\\d+", "$13000"),
                new Degat("shapes do not overlap", "(saisirStage_di.*\\s+<dc:Bounds x=\")\\d+", "$1700"),
                new Degat(
                        "lines do not cross",
                        "(apresEnregistrerStage_di[^§]*?<di:waypoint[^§]*?<di:waypoint x=\"\\d+\" y=\")\\d+([^§]*?y=\")\\d+",
                        "$1180$2180"),
                new Degat(
                        "lines do not run through shapes",
                        "(versCreerConvention_di.*\\s+<di:waypoint x=\"\\d+\" y=\")\\d+([^§]*?<di:waypoint x=\")\\d+",
                        "$1240$2900"),
                new Degat(
                        "labels cover nothing",
                        "(finDuStage_di[^§]*?<bpmndi:BPMNLabel>\\s+<dc:Bounds x=\"\\d+\" y=\")\\d+",
                        "$1170"),
                new Degat(
                        "the picture reads from left to right",
                        "(creerConvention_di.*\\s+<dc:Bounds x=\")\\d+",
                        "$120"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("degats")
    void a_rule_sees_its_fault(Degat degat) throws IOException {
        List<Regle> regles = ModelesTest.REGLES.stream()
                .filter(regle -> regle.enonce().startsWith(degat.enonce()))
                .toList();
        assertThat(regles).hasSize(1);
        assertThat(regles.get(0).fautes(abime(degat))).isNotEmpty();
    }

    @Test
    void every_rule_has_a_damage() {
        assertThat(ModelesTest.REGLES)
                .allMatch(regle -> degats().anyMatch(degat -> regle.enonce().startsWith(degat.enonce())));
    }

    private static Modele abime(Degat degat) throws IOException {
        String image = Files.readString(Modele.DOSSIER.resolve("convention.bpmn"));
        String abimee = image.replaceAll(degat.avant(), degat.apres());
        assertThat(abimee).as("damage done").isNotEqualTo(image);
        byte[] octets = abimee.getBytes(StandardCharsets.UTF_8);
        return new Modele("convention", Bpmn.readModelFromStream(new ByteArrayInputStream(octets)));
    }
}
