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

/** What one picture names and what the Java packages of its module hold under these names. */
record Liaison(Modele modele) {

    private static final Path SOURCES = Path.of("src/main/java/fr/univ/stages");
    /** Where names stand that several pictures share: the wizard's, and how the circuit of signatures is called. */
    private static final List<Path> COMMUNES =
            List.of(SOURCES.resolve("moteur/Dossiers.java"), SOURCES.resolve("signature/TacheDeSignature.java"));

    /** What every {@code valider…} takes, whatever is validated. */
    private static final Path DECISION = SOURCES.resolve("signature/SaisieDecision.java");

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

    /** Names of the records that the user tasks take: saisirStage takes a SaisieStage, validerAvenant a SaisieDecision. */
    Set<String> saisiesAttendues() {
        return taches().stream()
                .map(tache ->
                        tache.startsWith("valider") ? nom(DECISION) : "Saisie" + tache.replaceFirst("^[a-z]+", ""))
                .collect(Collectors.toSet());
    }

    /** Concrete delegates and listeners of the module. */
    List<Class<?>> beansEcrits() {
        return sources()
                .filter(source -> source.getParent().endsWith("processus"))
                .<Class<?>>map(Liaison::classe)
                .filter(classe -> !Modifier.isAbstract(classe.getModifiers()))
                .filter(classe -> ROLES.stream().anyMatch(role -> role.isAssignableFrom(classe)))
                .toList();
    }

    /** Names of the records that the module's own pages and its tasks take. */
    Set<String> saisiesEcrites() {
        return Stream.concat(sources(), Stream.of(DECISION))
                .map(Liaison::nom)
                .filter(nom -> nom.startsWith("Saisie"))
                .collect(Collectors.toSet());
    }

    /** Those that stand where only tasks look for them. */
    Set<String> saisiesDesTaches() {
        return sources()
                .filter(source -> source.getParent().endsWith("saisie")
                        || source.getParent().endsWith("processus"))
                .map(Liaison::nom)
                .filter(nom -> nom.startsWith("Saisie"))
                .collect(Collectors.toSet());
    }

    /** Text constants of {@code MessagesConvention}, {@code VariablesConvention}…; none for a picture that has none. */
    List<Field> constantes(String sorte) {
        return sources()
                .filter(source -> nom(source).startsWith(sorte))
                .filter(source -> majuscule(modele.nom()).startsWith(nom(source).substring(sorte.length())))
                .flatMap(Liaison::textes)
                .toList();
    }

    /** Text constants that several pictures share. */
    static List<Field> constantesCommunes() {
        return COMMUNES.stream().flatMap(Liaison::textes).toList();
    }

    /** Whether this constant is used by the module, elsewhere than where it stands. */
    boolean employee(Field constante) {
        String emploi = constante.getDeclaringClass().getSimpleName() + "." + constante.getName();
        return sources().map(Liaison::lire).anyMatch(texte -> texte.contains(emploi));
    }

    static String majuscule(String nom) {
        return nom.substring(0, 1).toUpperCase() + nom.substring(1);
    }

    private Stream<Path> sources() {
        return sous(SOURCES.resolve(module()));
    }

    /** The module that holds the code behind this picture, whatever it calls itself. */
    private String module() {
        Set<String> fichiers =
                beansNommes().stream().map(bean -> majuscule(bean) + ".java").collect(Collectors.toSet());
        return sous(SOURCES)
                .filter(source -> source.getParent().endsWith("processus"))
                .filter(source -> fichiers.contains(source.getFileName().toString()))
                .map(source -> SOURCES.relativize(source).getName(0).toString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module has the delegates of " + modele.nom()));
    }

    private static Stream<Path> sous(Path dossier) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nom(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static Stream<Field> textes(Path source) {
        return Arrays.stream(classe(source).getDeclaredFields())
                .filter(champ -> Modifier.isStatic(champ.getModifiers()) && champ.getType() == String.class);
    }

    private static Class<?> classe(Path source) {
        String paquet = SOURCES.relativize(source.getParent()).toString().replace('/', '.');
        try {
            return Class.forName("fr.univ.stages." + paquet + "." + nom(source));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("No class for " + source, e);
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
