package fr.univ.stages.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.convention.enonce.Question;
import fr.univ.stages.convention.enonce.Rubrique;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("3.1.5 What is printed is there in the four languages")
class TextesTest {

    private static final Pattern TROU = Pattern.compile("\\{[^}]*}");
    private static final Path MODELES = Path.of("src/main/resources/documents");

    /** Keys that a model or the code makes of two parts. */
    private static final Pattern COMPOSEES = Pattern.compile(
            "(liste|unite|pays|parties|titre|avenant|signatures|attestation\\.inscrit|recapitulatif)\\..+|oui|non");

    /** What the glossary names and the documents never print by itself. */
    private static final Set<String> JAMAIS_IMPRIMES = Set.of(
            "fiche_evaluation", // no such document
            "qualite", // in one label with the name
            "nom",
            "prenom", // a person is printed without a label
            "date_debut",
            "date_fin", // one sentence gives both
            "jours_effectifs", // the days follow the hours in one sentence
            "service", // the certificate speaks of it in the past
            "art_04", // the German title names men only
            "fait_a", // lines to fill stand in its place
            "nom_signature");

    private static final List<String> LISTES_IMPRIMEES = List.of(
            "TYPE_STAGE",
            "THEMATIQUE",
            "TEMPS_TRAVAIL",
            "UNITE_GRATIFICATION",
            "DEVISE_NATURE",
            "MODE_VERSEMENT",
            "RYTHME_VERSEMENT",
            "MODE_SUIVI",
            "MODE_EVALUATION",
            "CONFIDENTIALITE",
            "REGIME_SECU",
            "TYPE_STRUCTURE",
            "ORIGINE_STAGE",
            "LANGUE_CONVENTION");

    private final Textes textes = new Textes();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void no_text_misses_and_each_leaves_the_same_gaps(String langue) {
        assertThat(textes.cles(langue))
                .containsAll(textes.cles("fr"))
                .hasSizeGreaterThan(250)
                .filteredOn(cle -> !textes.cles("fr").contains(cle))
                .as("the French of a question of the summary is its own label")
                .containsExactlyInAnyOrderElementsOf(questions());
        assertThat(textes.cles("fr")).allSatisfy(cle -> {
            assertThat(textes.texte(langue, cle)).as(cle).isNotBlank();
            assertThat(trous(textes.texte(langue, cle))).as(cle).isEqualTo(trous(textes.texte("fr", cle)));
        });
    }

    @Test
    void every_text_is_printed_by_some_model() throws IOException {
        String modeles;
        try (Stream<Path> fichiers = Files.list(MODELES)) {
            modeles = fichiers.filter(fichier -> fichier.toString().endsWith(".ftlh"))
                    .map(TextesTest::lire)
                    .collect(Collectors.joining());
        }
        assertThat(textes.cles("fr"))
                .allMatch(cle -> modeles.contains("\"" + cle + "\"")
                        || COMPOSEES.matcher(cle).matches());
    }

    @Test
    void a_text_that_is_asked_for_and_misses_stops_the_printing() {
        assertThatThrownBy(() -> textes.texte("de", "inconnue")).hasMessageContaining("inconnue");
        assertThatThrownBy(() -> textes.texte("it", "convention")).hasMessageContaining("it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void the_terms_of_the_glossary_are_used(String langue) throws IOException {
        String imprime = plat(textes.cles(langue).stream()
                .map(cle -> textes.texte(langue, cle))
                .collect(Collectors.joining(" | ")));

        assertThat(csv(Path.of("src/test/resources/documents/glossaire.csv")))
                .hasSizeGreaterThan(80)
                .filteredOn(ligne -> !JAMAIS_IMPRIMES.contains(ligne.get("code")))
                .hasSizeGreaterThan(65)
                .allSatisfy(ligne -> assertThat(formes(ligne.get(langue)))
                        .as(ligne.get("code"))
                        .anyMatch(forme -> Arrays.stream(forme.split(" – "))
                                .allMatch(terme -> imprime.contains(plat(terme).strip()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void the_labels_of_the_lists_that_are_printed_are_translated(String langue) throws IOException {
        assertThat(csv(Path.of("src/main/resources/referentiel/nomenclature.csv")))
                .filteredOn(ligne -> LISTES_IMPRIMEES.contains(ligne.get("type")))
                .hasSizeGreaterThan(50)
                .allSatisfy(ligne -> assertThat(textes.cles("fr"))
                        .as(ligne.get("libelle"))
                        .anyMatch(cle -> cle.startsWith("liste.")
                                && textes.texte("fr", cle).equals(ligne.get("libelle"))));
        assertThat(csv(Path.of("src/main/resources/referentiel/tranche_effectif.csv")))
                .allSatisfy(ligne -> assertThat(textes.libelle(langue, ligne.get("libelle")))
                        .isEqualTo(textes.texte(langue, "liste.effectif." + ligne.get("code"))));
        assertThat(textes.cles("fr"))
                .filteredOn(cle -> cle.startsWith("liste."))
                .extracting(cle -> textes.texte("fr", cle))
                .doesNotHaveDuplicates();
        assertThat(textes.libelle(langue, "Temps plein")).isNotEqualTo("Temps plein");
        assertThat(textes.libelle(langue, "Libellé de l'administrateur")).isEqualTo("Libellé de l'administrateur");
    }

    /** « Nachtrag (Änderungsvereinbarung) » is used by its first word, « Praktikantin/Praktikant » by either. */
    private static Stream<String> formes(String terme) {
        String court = terme.replaceAll("\\s*\\([^)]*\\)", "");
        return Stream.concat(Stream.of(terme, court), Arrays.stream(court.split("/")));
    }

    private static List<String> questions() {
        return Stream.concat(
                        Stream.of(Rubrique.values()),
                        Stream.of(ChampDuStage.values()).filter(champ -> champ.libelle() != null))
                .map(Question::cle)
                .toList();
    }

    private static String plat(String texte) {
        return texte.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('’', '\'');
    }

    private static List<String> trous(String texte) {
        return TROU.matcher(texte).results().map(MatchResult::group).sorted().toList();
    }

    private static List<CSVRecord> csv(Path fichier) throws IOException {
        try (var lecture = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(fichier))) {
            return lecture.getRecords();
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
