package fr.univ.stages.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("colours and fonts are named in charte.css and nowhere else; printed documents keep their own")
class FeuillesDeStyleTest {

    private static final Path CHARTE = Path.of("src/main/resources/charte");
    private static final Path IMPRIMES = Path.of("src/main/resources/documents");
    private static final Pattern VALEUR = Pattern.compile("[{;]\\s*([\\w-]+)\\s*:\\s*([^;{}]+)(?=[;}])");
    private static final Pattern ATTRIBUT =
            Pattern.compile("\\s(style|fill|stroke|color|bgcolor|stop-color)=[\"']([^\"']+)[\"']");
    private static final Pattern COULEUR = Pattern.compile(
            "#[0-9a-f]{3,8}\\b|%23[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<![\\w-])(?:white"
                    + "|black|gray|grey|silver|red|green|blue|yellow|orange|purple|navy|maroon|teal|olive|lime|aqua|fuchsia"
                    + "|pink|brown|gold|crimson|tomato|indigo|violet|beige|ivory|(?:dark|light|medium)[a-z]+)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POLICE = Pattern.compile("sans-serif|(?<![\\w-])serif|monospace|Arial|Inter\\b");
    private static final Pattern LUE = Pattern.compile("var\\((--[\\w-]+)");
    private static final Pattern DITE = Pattern.compile("(--[\\w-]+)\\s*:");
    private static final String DE_BOOTSTRAP = "--bs-";

    @Test
    void no_sheet_and_no_template_names_a_colour_or_a_font() {
        assertThat(fichiers(".css").flatMap(f -> fautes(f, VALEUR))).isEmpty();
        assertThat(fichiers(".ftlh", ".svg", ".html", ".js").flatMap(f -> fautes(f, ATTRIBUT)))
                .isEmpty();
    }

    @Test
    void what_a_sheet_asks_for_is_in_charte_or_in_itself() {
        Set<String> charte = noms(DITE, CHARTE.resolve("charte.css"));

        assertThat(charte).contains("--primaire", "--police", "--focus");
        assertThat(fichiers(".css")).isNotEmpty().allSatisfy(feuille -> {
            Set<String> lues = noms(LUE, feuille);
            lues.removeAll(charte);
            lues.removeAll(noms(DITE, feuille));
            lues.removeIf(nom -> nom.startsWith(DE_BOOTSTRAP));
            assertThat(lues).as(feuille.toString()).isEmpty();
        });
    }

    @Test
    void nothing_in_charte_is_without_use() {
        Set<String> inutiles = noms(DITE, CHARTE.resolve("charte.css"));
        Stream.concat(Stream.of(CHARTE.resolve("charte.css")), fichiers(".css"))
                .forEach(feuille -> inutiles.removeAll(noms(LUE, feuille)));

        assertThat(inutiles).isEmpty();
    }

    private static Stream<String> fautes(Path fichier, Pattern ou) {
        return ou.matcher(texte(fichier))
                .results()
                .filter(m -> COULEUR.matcher(m.group(2)).find()
                        || POLICE.matcher(m.group(2)).find())
                .map(m -> fichier + " " + m.group(1) + ": " + m.group(2));
    }

    private static Set<String> noms(Pattern forme, Path fichier) {
        Set<String> noms = new TreeSet<>();
        forme.matcher(texte(fichier))
                .results()
                .map((MatchResult m) -> m.group(1))
                .forEach(noms::add);
        return noms;
    }

    private static Stream<Path> fichiers(String... fins) {
        return Stream.of("src/main/resources", "forms")
                .flatMap(racine -> arbre(Path.of(racine)).stream())
                .filter(f -> !f.startsWith(CHARTE) && !f.startsWith(IMPRIMES))
                .filter(f -> Stream.of(fins).anyMatch(f.toString()::endsWith));
    }

    private static List<Path> arbre(Path racine) {
        try (Stream<Path> fichiers = Files.walk(racine)) {
            return fichiers.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texte(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
