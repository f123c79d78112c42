package fr.univ.stages.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("6.2 « Vérifier un document » says the same in the four languages")
class TextesDeVerificationTest {

    private static final Path MODELE = Path.of("src/main/resources/templates/documents/verification.ftlh");
    private static final Pattern TROU = Pattern.compile("\\{\\d");
    private static final Pattern APOSTROPHE_SEULE = Pattern.compile("(?<!')'(?!')");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void each_sentence_is_there_with_the_same_values(String langue) throws IOException {
        Properties francais = lire("fr");
        Properties autre = lire(langue);

        assertThat(autre.stringPropertyNames()).isEqualTo(francais.stringPropertyNames());
        francais.forEach((cle, phrase) ->
                assertThat(trous(autre.get(cle))).as(langue + ", " + cle).isEqualTo(trous(phrase)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es"})
    void no_apostrophe_is_lost_to_the_format_of_the_sentences(String langue) throws IOException {
        assertThat(lire(langue).values())
                .allSatisfy(phrase -> assertThat(phrase.toString()).doesNotContainPattern(APOSTROPHE_SEULE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es"})
    void the_page_asks_for_no_sentence_that_does_not_exist(String langue) throws IOException {
        assertThat(Pattern.compile("t\\.dire\\(\"([a-z.0-9]+[a-z])\"[,)]")
                        .matcher(Files.readString(MODELE))
                        .results()
                        .map(trouvee -> trouvee.group(1)))
                .hasSizeGreaterThan(20)
                .allMatch(lire(langue)::containsKey);
    }

    private static TreeSet<String> trous(Object phrase) {
        TreeSet<String> trous = new TreeSet<>();
        TROU.matcher(phrase.toString()).results().map(MatchResult::group).forEach(trous::add);
        return trous;
    }

    private static Properties lire(String langue) throws IOException {
        Properties lues = new Properties();
        lues.load(new StringReader(
                Files.readString(Path.of("src/main/resources/verification/textes_" + langue + ".properties"))));
        return lues;
    }
}
