package fr.univ.stages.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A number that a comment or a test cites leads somewhere: docs/exigences.md, or docs/regles.md for the law")
class ExigencesTest {

    private static final List<Path> DOSSIERS = List.of(
            Path.of("src/main/java"),
            Path.of("src/main/resources"),
            Path.of("src/test/java"),
            Path.of("forms"),
            Path.of("processes"));
    private static final Pattern LU = Pattern.compile(".*\\.(java|sql|ftlh|html|js|css|bpmn|yaml)");
    private static final Pattern PAPIER_ABSENT =
            Pattern.compile("(?i)\\b(?:mission|guide|architecture|droit|issue) (?:§ ?|#)?[A-H]?\\d");
    /** Comments of every language, names of tests, methods such as « _2_3_a_centre… ». */
    private static final Pattern PROPOS = Pattern.compile(
            "/\\*.*?\\*/|(?://|-- |# )[^\\n]*|<#--.*?-->|<!--.*?-->|<bpmn:documentation>.*?</bpmn:documentation>"
                    + "|@DisplayName\\(\\s*\"[^\"]*\"|\\b_\\d(?:_\\d+)+_",
            Pattern.DOTALL);
    /** Numbers of somebody else: the accessibility guidelines, the articles of a printed convention. */
    private static final Pattern D_AUTRUI = Pattern.compile("WCAG[^)]*|articles [\\d.]+(?: and [\\d.]+)*");

    private static final Pattern NUMERO = Pattern.compile("(?<![\\w.,/§-])(?:[1-9]\\.\\d{1,2}(?:\\.\\d{1,2})?"
            + "|[A-H]\\d{1,2}(?:\\.\\d{1,2})?)(?![\\w%€]|[.,/-]\\d)");
    private static final Pattern EXIGENCE = Pattern.compile("^(?:#+|-) ([1-8A-H][\\d.]*) ", Pattern.MULTILINE);
    private static final Pattern REGLE = Pattern.compile("\\bA\\d+(?:\\.\\d+)?\\b");

    @Test
    void every_number_cited_is_a_requirement_or_a_rule_of_the_law() throws IOException {
        Set<String> connus = new HashSet<>(trouves(EXIGENCE, lire(Path.of("docs/exigences.md")), 1));
        assertThat(connus).hasSizeGreaterThan(90);
        connus.addAll(trouves(REGLE, lire(Path.of("docs/regles.md")), 0));

        List<Path> fichiers = fichiers();
        assertThat(fichiers).hasSizeGreaterThan(500);
        assertThat(fichiers.stream()
                        .flatMap(fichier -> cites(lire(fichier)).stream()
                                .filter(numero -> !connus.contains(numero))
                                .map(numero -> fichier + " : " + numero)))
                .isEmpty();
    }

    @Test
    void no_paper_is_cited_that_is_not_in_the_repository() {
        Stream<Path> papiers = Stream.concat(Stream.of(Path.of("README.md")), sous(Path.of("docs")));
        assertThat(Stream.concat(fichiers().stream(), papiers.filter(Files::isRegularFile))
                        .filter(fichier -> PAPIER_ABSENT.matcher(lire(fichier)).find()))
                .isEmpty();
    }

    private static Set<String> cites(String texte) {
        return PROPOS.matcher(texte)
                .results()
                .map(MatchResult::group)
                .map(propos -> propos.startsWith("_") ? propos.substring(1).replace('_', '.') + " " : propos)
                .map(propos ->
                        D_AUTRUI.matcher(propos.replaceAll("\\.\\s*$", "")).replaceAll(""))
                .flatMap(propos -> trouves(NUMERO, propos, 0).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> trouves(Pattern motif, String texte, int groupe) {
        return motif.matcher(texte)
                .results()
                .map(trouve -> trouve.group(groupe))
                .collect(Collectors.toSet());
    }

    private static List<Path> fichiers() {
        return DOSSIERS.stream()
                .flatMap(ExigencesTest::sous)
                .filter(fichier -> LU.matcher(fichier.toString()).matches())
                .toList();
    }

    private static Stream<Path> sous(Path dossier) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return fichiers.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
