package fr.univ.stages.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Two lanes: « mvn test » runs the plain tests only, and no plain test starts anything")
class VoiesDesTestsTest {

    private static final String LOURD = "heavy";
    private static final String BANC = "bench";
    private static final Path TESTS = Path.of("target/test-classes");

    /** What takes seconds to start; a main class that uses one of the libraries starts it too. */
    private static final List<String> LENTS = List.of(
            "org.springframework.boot.test.context.SpringBootTest",
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.builder.SpringApplicationBuilder",
            "io.zonky.test.db.postgres.embedded.EmbeddedPostgres",
            "com.unboundid.ldap.listener.InMemoryDirectoryServer",
            "org.camunda.bpm.engine.ProcessEngineConfiguration",
            "com.icegreen.greenmail.util.GreenMail",
            "com.microsoft.playwright.Playwright",
            "java.lang.ProcessBuilder");

    private static final List<String> BIBLIOTHEQUES = LENTS.subList(3, LENTS.size());

    private static JavaClasses toutes;

    @BeforeAll
    static void read_all_classes() {
        toutes = ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importPackages("fr.univ.stages");
        });
    }

    @Test
    void a_class_without_tag_starts_no_spring_no_database_no_directory_no_browser_and_no_process() {
        assertThat(classesDeTest().filter(classe -> etiquettes(classe).isEmpty()))
                .hasSizeGreaterThan(50)
                .allSatisfy(classe -> assertThat(demarrages(classe))
                        .as("%s starts something: @Tag(\"%s\") it", classe.getName(), LOURD)
                        .isEmpty());
    }

    @Test
    void a_heavy_class_starts_something_or_renders_whole_documents() {
        assertThat(classesDeTest().filter(classe -> etiquettes(classe).contains(LOURD)))
                .hasSizeGreaterThan(100)
                .allSatisfy(classe -> assertThat(!demarrages(classe).isEmpty()
                                || classe.getSimpleName().endsWith("PdfTest"))
                        .as("%s needs no tag", classe.getName())
                        .isTrue());
    }

    @Test
    void there_are_two_tags_and_the_plain_lane_leaves_both_out() throws IOException {
        Set<String> connues = new TreeSet<>();
        classesDeTest().map(VoiesDesTestsTest::etiquettes).forEach(connues::addAll);
        assertThat(connues).containsExactly(BANC, LOURD);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains(
                        "<tests.without>" + LOURD + "," + BANC + "</tests.without>", "<groups>" + LOURD + "</groups>");
    }

    @Test
    void a_bench_is_tagged_as_one() {
        assertThat(classesDeTest())
                .allSatisfy(classe -> assertThat(etiquettes(classe).contains(BANC))
                        .as(classe.getName())
                        .isEqualTo(classe.getSimpleName().endsWith("BenchTest")));
    }

    private static Stream<JavaClass> classesDeTest() {
        return toutes.stream()
                .filter(VoiesDesTestsTest::estDUnTest)
                .filter(classe -> classe.getEnclosingClass().isEmpty())
                .filter(classe -> classe.getSimpleName().endsWith("Test"))
                .filter(classe -> !classe.getSimpleName().endsWith("DeTest")) // what tests are made of
                .filter(classe -> !classe.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static Set<String> etiquettes(JavaClass classe) {
        Set<String> noms = new TreeSet<>();
        Arrays.stream(classe.reflect().getAnnotationsByType(Tag.class))
                .map(Tag::value)
                .forEach(noms::add);
        return noms;
    }

    /** What this class starts, by itself or through the test classes that it uses. */
    private static Set<String> demarrages(JavaClass test) {
        Set<String> trouves = new TreeSet<>();
        Set<JavaClass> vues = new HashSet<>();
        suivre(test, vues, trouves);
        return trouves;
    }

    private static void suivre(JavaClass classe, Set<JavaClass> vues, Set<String> trouves) {
        if (!vues.add(classe)) {
            return;
        }
        classe.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(demarre())
                .map(JavaClass::getName)
                .forEach(trouves::add);
        Stream.concat(
                        classe.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass),
                        toutes.stream()
                                .filter(autre -> autre.getEnclosingClass().equals(Optional.of(classe))))
                .filter(VoiesDesTestsTest::estDUnTest)
                .forEach(autre -> suivre(autre, vues, trouves));
    }

    private static Predicate<JavaClass> demarre() {
        return classe -> LENTS.contains(classe.getName())
                || classe.getPackageName().startsWith("fr.univ.stages")
                        && !estDUnTest(classe)
                        && classe.getDirectDependenciesFromSelf().stream()
                                .anyMatch(lien -> BIBLIOTHEQUES.contains(
                                        lien.getTargetClass().getName()));
    }

    private static boolean estDUnTest(JavaClass classe) {
        return classe.getSource()
                .filter(source -> source.getUri().toString().contains("/" + TESTS.getFileName() + "/"))
                .isPresent();
    }
}
