package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;

/** Proves that a name read in a picture leads to the code and the form of that name, and that none is left over. */
@DisplayName("ADR 2: names make the path between picture, form and code")
class LiaisonParNomTest {

    private static final Path FORMULAIRES = Path.of("forms");
    private static final int VARIABLES_AU_PLUS = 8;

    static Stream<Liaison> liaisons() {
        return Modele.tous().stream().map(Liaison::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liaisons")
    void delegates_and_listeners_are_those_the_picture_names(Liaison liaison) {
        assertThat(liaison.beansEcrits())
                .extracting(LiaisonParNomTest::bean)
                .containsExactlyInAnyOrderElementsOf(liaison.beansNommes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liaisons")
    void delegates_and_listeners_are_beans_of_their_own_name(Liaison liaison) {
        assertThat(liaison.beansEcrits()).allSatisfy(classe -> {
            assertThat(classe).hasAnnotation(Component.class);
            assertThat(classe.getAnnotation(Component.class).value()).isIn("", bean(classe));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liaisons")
    void a_service_task_is_a_delegate_and_the_rest_are_listeners(Liaison liaison) {
        Set<String> services = liaison.modele().tous(ServiceTask.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(liaison.beansEcrits())
                .allSatisfy(
                        classe -> assertThat(services.contains(bean(classe)) ? JavaDelegate.class : TaskListener.class)
                                .isAssignableFrom(classe));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liaisons")
    void every_user_task_has_its_saisie_and_every_saisie_its_task(Liaison liaison) {
        assertThat(liaison.saisiesEcrites()).containsAll(liaison.saisiesAttendues());
        assertThat(liaison.saisiesAttendues()).containsAll(liaison.saisiesDesTaches());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liaisons")
    void every_user_task_has_its_form_and_every_form_its_task(Liaison liaison) throws IOException {
        Path dossier = FORMULAIRES.resolve(liaison.modele().nom());
        if (liaison.taches().isEmpty()) {
            assertThat(dossier).doesNotExist();
            return;
        }
        try (Stream<Path> fichiers = Files.list(dossier)) {
            assertThat(fichiers.map(fichier -> fichier.getFileName().toString()))
                    .allMatch(nom -> nom.endsWith(".html"))
                    .extracting(nom -> nom.replace(".html", ""))
                    .containsExactlyInAnyOrderElementsOf(liaison.taches());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liaisons")
    void every_message_is_said_once_in_java(Liaison liaison) {
        List<String> communes = valeurs(Liaison.constantesCommunes());
        assertThat(valeurs(liaison.constantes("Messages")))
                .containsExactlyInAnyOrderElementsOf(liaison.messages().stream()
                        .filter(message -> !communes.contains(message))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liaisons")
    void variables_are_few_and_all_said_in_java(Liaison liaison) {
        List<Field> constantes = liaison.constantes("Variables");
        assertThat(constantes).hasSizeLessThanOrEqualTo(VARIABLES_AU_PLUS);
        assertThat(valeurs(constantes))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(valeurs(Liaison.constantesCommunes()));
        assertThat(Stream.concat(constantes.stream(), Liaison.constantesCommunes().stream())
                        .map(LiaisonParNomTest::valeur))
                .containsAll(liaison.variablesLues());
        assertThat(constantes).as("used by a delegate").allMatch(liaison::employee);
    }

    @Test
    void every_folder_of_forms_belongs_to_a_picture() throws IOException {
        List<String> modeles = Modele.tous().stream().map(Modele::nom).toList();
        try (Stream<Path> dossiers = Files.list(FORMULAIRES)) {
            assertThat(dossiers.filter(Files::isDirectory)
                            .map(dossier -> dossier.getFileName().toString())
                            .filter(nom -> !nom.startsWith("_")))
                    .isSubsetOf(modeles);
        }
    }

    private static List<String> valeurs(List<Field> constantes) {
        return constantes.stream().map(LiaisonParNomTest::valeur).toList();
    }

    private static String valeur(Field constante) {
        constante.setAccessible(true);
        try {
            return (String) constante.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bean(Class<?> classe) {
        String nom = classe.getSimpleName();
        return nom.substring(0, 1).toLowerCase() + nom.substring(1);
    }
}
