package fr.univ.stages.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The engine's webapps speak French, completely, after every upgrade too")
class TraductionsTest {

    private static final Pattern VALEUR_INSEREE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern LIEN = Pattern.compile("href=\"[^\"]*batch[^\"]*\"");
    private static final Pattern ANGLAIS =
            Pattern.compile("\\b(the|this|has been|could not|please|select|cannot|your)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void every_label_and_date_format_of_the_vendor_has_a_french_one_and_no_other_is_left_over(String application)
            throws IOException {
        assertThat(francais(application).keySet())
                .containsExactlyInAnyOrderElementsOf(anglais(application).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void what_the_vendor_inserts_in_a_sentence_is_inserted_in_ours(String application) throws IOException {
        Map<String, String> francais = francais(application);
        anglais(application).forEach((cle, phrase) -> {
            assertThat(trouver(VALEUR_INSEREE, francais.get(cle))).as(cle).isEqualTo(trouver(VALEUR_INSEREE, phrase));
            assertThat(trouver(LIEN, francais.get(cle))).as(cle).isEqualTo(trouver(LIEN, phrase));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void no_sentence_was_left_in_english_or_empty(String application) throws IOException {
        Map<String, String> anglais = anglais(application);
        francais(application).forEach((cle, phrase) -> {
            assertThat(ANGLAIS.matcher(phrase).find()).as("%s: %s", cle, phrase).isFalse();
            assertThat(phrase.isBlank()).as(cle).isEqualTo(anglais.get(cle).isBlank());
        });
    }

    private static TreeSet<String> trouver(Pattern motif, String phrase) {
        return motif.matcher(phrase)
                .results()
                .map(MatchResult::group)
                .map(trouve -> trouve.replace(" ", ""))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Map<String, String> anglais(String application) throws IOException {
        return lire(application, "en");
    }

    private static Map<String, String> francais(String application) throws IOException {
        return lire(application, "fr");
    }

    private static Map<String, String> lire(String application, String langue) throws IOException {
        String nom = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, langue);
        try (InputStream flux = TraductionsTest.class.getClassLoader().getResourceAsStream(nom)) {
            String texte = new String(flux.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            Map<String, String> feuilles = new TreeMap<>();
            aplatir("", new ObjectMapper().readTree(texte), feuilles);
            return feuilles;
        }
    }

    private static void aplatir(String chemin, JsonNode noeud, Map<String, String> feuilles) {
        if (noeud.isObject()) {
            noeud.properties().forEach(champ -> aplatir(chemin + "/" + champ.getKey(), champ.getValue(), feuilles));
        } else if (noeud.isArray()) {
            for (int rang = 0; rang < noeud.size(); rang++) {
                aplatir(chemin + "/" + rang, noeud.get(rang), feuilles);
            }
        } else {
            feuilles.put(chemin, noeud.asText());
        }
    }
}
