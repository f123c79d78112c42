package fr.univ.stages.convention.papier;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.univ.stages.document.Lignes;
import fr.univ.stages.document.Lignes.Ligne;
import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Rendus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("heavy")
@DisplayName("3.1.5 A page of articles in two languages")
class ColonnesPdfTest {

    private static final Impressions IMPRESSIONS = new Impressions(Rendus.au(Instant.parse("2026-11-23T08:00:00Z")));
    private static final Marque MARQUE =
            new Marque("10001", "K7QM2TXP9HWD", "https://stages.univ-demo.example/verification");
    private static final String EN_TETE = "Version française, qui fait foi";
    private static final Map<String, String> NOMS = Map.of("en", "English", "de", "Deutsch", "es", "Español");

    private static final Map<String, List<String>> PAGES = new HashMap<>();

    /** Below the second line of a heading, above the first line of text. */
    private static final float SOUS_L_EN_TETE = 14;

    /** Texts of every length before the articles, so that pages end everywhere among them. */
    static Stream<ConventionImprimee> conventions() {
        return Stream.of("en", "de", "es")
                .flatMap(langue -> Stream.concat(
                                IntStream.rangeClosed(0, 6)
                                        .mapToObj(rang -> ConventionImprimeeExemples.deTaches(1 + 5 * rang)),
                                Stream.of(
                                        ConventionImprimeeExemples.mineur(),
                                        ConventionImprimeeExemples.incomplete(),
                                        ConventionImprimeeExemples.traduite(langue, null)))
                        .map(base -> ConventionImprimeeExemples.traduite(base, langue)));
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void begins_with_a_sentence_and_its_translation_side_by_side(ConventionImprimee convention) {
        List<List<Ligne>> pages = Lignes.pages(IMPRESSIONS.convention(convention, MARQUE)).stream()
                .skip(1)
                .filter(page -> page.stream().anyMatch(ligne -> ligne.texte().contains(EN_TETE)))
                .toList();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(3).allSatisfy(page -> {
            float haut =
                    premiere(page, ligne -> ligne.texte().contains(EN_TETE)).y() + SOUS_L_EN_TETE;
            float milieu = premiere(page, ligne -> ligne.texte().equals(NOMS.get(convention.langue())))
                            .x()
                    - 2;
            Ligne francais = premiere(page, ligne -> ligne.y() > haut && ligne.x() < milieu);
            Ligne autre = premiere(page, ligne -> ligne.y() > haut && ligne.x() > milieu);
            assertThat(autre.y()).as("%s | %s", francais, autre).isCloseTo(francais.y(), within(1f));
        });
    }

    /** French title, its translations, and the heads of the columns that follow it. */
    static Stream<Arguments> titres() {
        return Stream.of(
                arguments("de", "Dispositions de la convention", "Bestimmungen der Vereinbarung", " Article 1 "),
                arguments("es", "Dispositions de la convention", "Disposiciones del acuerdo", " Article 1 "),
                arguments("en", "Dispositions de la convention", "Terms of the agreement", " Article 1 "),
                arguments("de", "Encadrement et évaluation", "Betreuung und Bewertung", "Mme Hortense"),
                arguments("es", "Encadrement et évaluation", "Acompañamiento y evaluación", "Mme Hortense"),
                arguments("de", "Gratification et protection sociale", "Vergütung und Sozial", "par mois"),
                arguments(
                        "es", "Gratification et protection sociale", "Gratificación y protección social", "par mois"));
    }

    @ParameterizedTest(name = "{0}: « {1} » stays with its translation and with what it announces")
    @MethodSource("titres")
    void has_no_heading_alone_at_its_foot(String langue, String titre, String traduction, String annonce) {
        for (int lignes = 1; lignes <= 33; lignes += 2) {
            List<String> pages = pages(langue, lignes);
            assertThat(pages)
                    .as("%d lignes", lignes)
                    .filteredOn(page -> page.contains(titre + " " + traduction.substring(0, 1)) || page.endsWith(titre))
                    .allSatisfy(page ->
                            assertThat(page.substring(page.indexOf(titre))).contains(traduction, annonce));
        }
    }

    /** Rendered once for all the headings of a language. */
    private static List<String> pages(String langue, int lignes) {
        return PAGES.computeIfAbsent(
                langue + lignes,
                cle -> Pdf.pages(IMPRESSIONS.convention(
                        ConventionImprimeeExemples.traduite(ConventionImprimeeExemples.deTaches(lignes), langue),
                        MARQUE)));
    }

    private static Ligne premiere(List<Ligne> page, Predicate<Ligne> condition) {
        return page.stream().filter(condition).min(comparingDouble(Ligne::y)).orElseThrow();
    }
}
