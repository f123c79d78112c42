package fr.univ.stages.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What one picture names and what the Java package {@code processus} of its module holds under these names. */
record Liaison(Modele modele) {

    private static final Path SOURCES = Path.of("src/main/java/fr/univ/stages");
    private static final List<Class<?>> ROLES =
            List.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class);
    private static final Pattern NOM = Pattern.compile("[a-z]\\w*");

    /** Beans named by the picture: delegates and listeners. */
    Set<String> beansNommes() {
        return modele.elements()
                .flatMap(element -> Stream.of("delegateExpression")
                        .flatMap(nom -> Stream.of(
                                element.getAttribute("http://camunda.org/schema/1.0/bpmn", nom),
                                element.getAttribute(nom))))
                .filter(expression -> expression != null)
                .map(expression -> expression.replaceAll("[${}]", ""))
                .collect(Collectors.toSet());
    }

    /** Variables that the picture reads in conditions and dates. */
    Set<String> variablesLues() {
        return modele.expressions().stream()
                .map(Liaison::premierNom)
                .filter(nom -> !beansNommes().contains(nom))
                .collect(Collectors.toSet());
    }

    Set<String> messages() {
        return modele.tous(Message.class).stream().map(Message::getName).collect(Collectors.toSet());
    }

    /** Ids of the user tasks. */
    Set<String> taches() {
        return modele.tous(UserTask.class).stream().map(FlowNode::getId).collect(Collectors.toSet());
    }

    /** Names of the records that the user tasks take: saisirStage takes a SaisieStage. */
    Set<String> saisiesAttendues() {
        return taches().stream()
                .map(tache -> "Saisie" + tache.replaceFirst("^[a-z]+", ""))
                .collect(Collectors.toSet());
    }

    /** Concrete delegates and listeners of the package. */
    List<Class<?>> beansEcrits() {
        return classes().stream()
                .filter(classe -> !Modifier.isAbstract(classe.getModifiers()))
                .filter(classe -> ROLES.stream().anyMatch(role -> role.isAssignableFrom(classe)))
                .toList();
    }

    /** Records of the package whose name begins with {@code Saisie}, those inside another class left out. */
    Set<String> saisiesEcrites() {
        return classes().stream()
                .filter(Class::isRecord)
                .map(Class::getSimpleName)
                .filter(nom -> nom.startsWith("Saisie"))
                .collect(Collectors.toSet());
    }

    /** Text constants of {@code MessagesConvention}, {@code VariablesConvention}…; none for a picture that has none. */
    List<Field> constantes(String sorte) {
        String nom = sorte + majuscule(modele.nom());
        return sources().stream()
                .filter(source -> source.endsWith(nom + ".java"))
                .flatMap(source -> Arrays.stream(classe(nom).getDeclaredFields()))
                .filter(champ -> Modifier.isStatic(champ.getModifiers()) && champ.getType() == String.class)
                .toList();
    }

    /** Whether this constant is used by a class of the package other than its own. */
    boolean employee(Field constante) {
        String emploi = constante.getDeclaringClass().getSimpleName() + "." + constante.getName();
        return sources().stream().map(Liaison::lire).anyMatch(texte -> texte.contains(emploi));
    }

    static String majuscule(String nom) {
        return nom.substring(0, 1).toUpperCase() + nom.substring(1);
    }

    private List<Class<?>> classes() {
        return sources().stream()
                .<Class<?>>map(source -> classe(source.getFileName().toString().replace(".java", "")))
                .toList();
    }

    /** The module that holds the variables of this picture: its own name's, or one that has a process beside its pages. */
    private String module() {
        String variables = "processus/Variables" + majuscule(modele.nom()) + ".java";
        try (Stream<Path> modules = Files.list(SOURCES)) {
            return modules.filter(module -> Files.exists(module.resolve(variables)))
                    .map(module -> module.getFileName().toString())
                    .findFirst()
                    .orElse(modele.nom());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sources() {
        try (Stream<Path> fichiers = Files.list(SOURCES.resolve(module()).resolve("processus"))) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                    .filter(fichier -> !fichier.endsWith("package-info.java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> classe(String nom) {
        try {
            return Class.forName("fr.univ.stages." + module() + ".processus." + nom);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("No class " + nom + " beside the delegates of " + modele.nom(), e);
        }
    }

    private static String premierNom(String expression) {
        return NOM.matcher(expression)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(expression);
    }

    private static String lire(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return modele.nom();
    }
}
