package fr.univ.stages.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

@DisplayName("README's tables of parameters say what exists, and all of it")
class ParametresTest {

    private static final Pattern DANS_LE_CODE =
            Pattern.compile("\\$\\{(stages\\.[a-z.-]+)|\"(stages\\.(?:demo(?:\\.bureau)?|donnees))\"");
    private static final Pattern VARIABLE = Pattern.compile("`((?:STAGES|SERVER|SPRING)?_[A-Z_]+)`");
    private static final Pattern COMPTE = Pattern.compile("\\| `((?:per|ens|e)\\d+)` \\|");
    private static final Pattern PROPRIETE = Pattern.compile("`(stages\\.[a-z.-]+)`");

    @Test
    void every_parameter_of_the_code_is_in_readme() throws IOException {
        Set<String> variables = variables();
        Set<String> proprietes =
                PROPRIETE.matcher(readme()).results().map(m -> m.group(1)).collect(Collectors.toSet());

        assertThat(duCode())
                .hasSizeGreaterThan(10)
                .allSatisfy(parametre -> assertThat(variables.contains(variable(parametre))
                                || proprietes.stream()
                                        .anyMatch(p -> parametre.equals(p) || parametre.startsWith(p + ".")))
                        .as("%s is documented", parametre)
                        .isTrue());
    }

    @Test
    void every_parameter_of_readme_is_in_the_code() throws IOException {
        Set<String> connues = duCode().stream().map(ParametresTest::variable).collect(Collectors.toSet());
        connues.addAll(Set.of(
                "SERVER_PORT",
                "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME",
                "SPRING_DATASOURCE_PASSWORD",
                "SPRING_MAIL_HOST",
                "SPRING_MAIL_PORT",
                "SPRING_MAIL_USERNAME",
                "SPRING_MAIL_PASSWORD"));

        assertThat(variables()).hasSizeGreaterThan(5).isSubsetOf(connues);
        assertThat(PROPRIETE.matcher(readme()).results().map(m -> m.group(1)))
                .allSatisfy(propriete -> assertThat(duCode())
                        .anyMatch(connue -> connue.equals(propriete) || connue.startsWith(propriete + ".")));
    }

    @Test
    void the_accounts_readme_offers_are_in_the_demo_university() throws IOException {
        String gens = lire(Path.of("src/main/resources/demo/demo_personnels.csv"))
                + lire(Path.of("src/main/resources/demo/demo_enseignants.csv"))
                + lire(Path.of("src/main/resources/demo/demo_etudiants.csv"));

        assertThat(COMPTE.matcher(readme()).results().map(m -> m.group(1)))
                .hasSizeGreaterThan(3)
                .allSatisfy(login -> assertThat(gens).contains("\n" + login.replaceFirst("^e(?=\\d)", "") + ","));
    }

    /** Names of the records that hold parameters, and of the values that classes ask for by themselves. */
    private static SortedSet<String> duCode() throws IOException {
        SortedSet<String> parametres = new TreeSet<>();
        var classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        classes.findCandidateComponents("fr.univ.stages").forEach(trouvee -> {
            Class<?> type = ClassUtils.resolveClassName(trouvee.getBeanClassName(), null);
            composants(type.getAnnotation(ConfigurationProperties.class).value(), type)
                    .forEach(parametres::add);
        });
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(source -> DANS_LE_CODE.matcher(lire(source)).results())
                    .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                    .forEach(parametres::add);
        }
        return parametres;
    }

    private static Stream<String> composants(String prefixe, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(composant -> composant(prefixe, composant));
    }

    private static Stream<String> composant(String prefixe, RecordComponent composant) {
        String nom = prefixe + "." + tirets(composant.getName());
        return composant.getType().isRecord() ? composants(nom, composant.getType()) : Stream.of(nom);
    }

    private static String tirets(String nom) {
        return nom.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** As Spring Boot reads it from the environment. */
    private static String variable(String parametre) {
        return ConfigurationPropertyName.of(parametre)
                .toString()
                .replace("-", "")
                .replace('.', '_')
                .toUpperCase(Locale.ROOT);
    }

    /** « `STAGES_X_URL`, `_BASE` » stands for STAGES_X_URL and STAGES_X_BASE. */
    private static Set<String> variables() throws IOException {
        Set<String> variables = new TreeSet<>();
        String derniere = "";
        for (MatchResult trouvee : VARIABLE.matcher(readme()).results().toList()) {
            String nom = trouvee.group(1);
            derniere = nom.startsWith("_") ? derniere.substring(0, derniere.lastIndexOf('_')) + nom : nom;
            variables.add(derniere);
        }
        return variables;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
