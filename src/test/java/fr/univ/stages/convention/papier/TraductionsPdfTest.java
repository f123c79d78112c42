package fr.univ.stages.convention.papier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Rendus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("heavy")
@DisplayName("3.1.5 For a stage abroad another language stands beside the French, which prevails")
class TraductionsPdfTest {

    private static final Impressions IMPRESSIONS = new Impressions(Rendus.au(Instant.parse("2026-11-23T08:00:00Z")));
    private static final Marque MARQUE =
            new Marque("10001", "K7QM2TXP9HWD", "https://stages.univ-demo.example/verification");

    private static final Map<String, List<String>> PAGES = new HashMap<>();

    static Stream<ConventionImprimee> toutes() {
        return Stream.of("en", "de", "es")
                .flatMap(langue -> Stream.of(
                                ConventionImprimeeExemples.etranger(),
                                ConventionImprimeeExemples.complete(),
                                ConventionImprimeeExemples.mineur(),
                                ConventionImprimeeExemples.incomplete(),
                                ConventionImprimeeExemples.cesure(),
                                ConventionExtremeExemples.longue())
                        .map(base -> ConventionImprimeeExemples.traduite(base, langue)));
    }

    @ParameterizedTest
    @MethodSource("toutes")
    void each_one_can_be_archived_and_read_aloud_in_both_languages(ConventionImprimee convention) {
        byte[] pdf = IMPRESSIONS.convention(convention, MARQUE);

        assertThat(Pdf.defauts(pdf)).isEmpty();
        assertThat(Pdf.defauts(IMPRESSIONS.attestation(convention, MARQUE))).isEmpty();
        assertThat(Pdf.langues(pdf)).containsOnlyKeys("fr", convention.langue());
        assertThat(Pdf.langues(pdf).get(convention.langue())).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Germany | Internship agreement No. 10001 | from 1 March 2027 to 6 August 2027"
                        + " | 924 hours of actual attendance, that is 132 days (6 months) | €693.00 per month, net amount",
                "de | Deutschland | Praktikumsvereinbarung Nr. 10001 | vom 1. März 2027 bis zum 6. August 2027"
                        + " | 924 Stunden tatsächlicher Anwesenheit, das heißt 132 Tage (6 Monate)"
                        + " | 693,00 € pro Monat, Betrag netto",
                "es | Alemania | Acuerdo de prácticas n.º 10001 | del 1 de marzo de 2027 al 6 de agosto de 2027"
                        + " | 924 horas de presencia efectiva, es decir, 132 días (6 meses) | 693,00 € al mes, importe neto"
            })
    void headings_dates_durations_and_amounts_are_those_of_the_language(
            String langue, String pays, String titre, String dates, String duree, String montant) {
        String texte = Pdf.texte(IMPRESSIONS.convention(ConventionImprimeeExemples.traduite(langue, pays), MARQUE));

        assertThat(texte).contains(titre, dates, duree, montant, pays);
        assertThat(texte)
                .contains("Convention de stage n° 10001", "du 1er mars 2027 au 6 août 2027")
                .contains("seule la version française fait foi");
    }

    @ParameterizedTest
    @CsvSource({"en,French version shall prevail", "de,französische Fassung", "es,prevalece la versión francesa"})
    void each_page_of_articles_says_which_text_prevails(String langue, String mention) {
        List<String> pages = pages(langue);

        assertThat(pages.stream().filter(page -> page.matches(".*Article (1|5|9|13) \\p{L}.*")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(page -> assertThat(page).contains("Version française, qui fait foi", mention));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void the_thirteen_articles_follow_one_another_in_both_languages(String langue) {
        String article = langue.equals("es") ? "Artículo" : langue.equals("de") ? "Artikel" : "Article";
        String texte = String.join(" ", pages(langue));

        int debut = 0;
        for (int rang = 1; rang <= 13; rang++) {
            int francais = texte.indexOf("Article " + rang + " ", debut);
            int autre = texte.indexOf(article + " " + rang + " ", francais + 1);
            assertThat(francais).as("article %d", rang).isPositive();
            assertThat(autre).as("%s %d", article, rang).isGreaterThan(francais);
            debut = autre;
        }
    }

    @Test
    void the_sheet_of_the_country_says_what_is_known_and_what_cannot_be() {
        String berlin = Pdf.texte(IMPRESSIONS.convention(ConventionImprimeeExemples.etranger(), MARQUE));

        assertThat(berlin)
                .contains("carte européenne d’assurance maladie y est reconnue", "Indicatif téléphonique du pays : +49")
                .contains("Numéro d’urgence dans toute l’Union européenne : 112", "lui sont inconnus");
    }

    @Test
    void a_stage_in_france_is_printed_in_french_alone() {
        assertThat(Pdf.langues(IMPRESSIONS.convention(ConventionImprimeeExemples.complete(), MARQUE)))
                .containsOnlyKeys("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es"})
    void the_certificate_takes_one_page_and_certifies_nothing_that_the_host_has_not_written(String langue) {
        List<String> pages = Pdf.pages(IMPRESSIONS.attestation(
                ConventionImprimeeExemples.traduite(ConventionImprimeeExemples.etranger(), langue), MARQUE));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0))
                .contains("Attestation de stage", "Atelier Numérique Fictif", "Mme Zoé BRESSOLAT", "n° 10001")
                .contains("Durée prévue par la convention : 924 heures", "ne vaut qu’une fois complétée et signée")
                .containsPattern("Durée effective totale.*à compléter heures")
                .contains("K7QM-2TXP-9HWD");
    }

    /** Of the ordinary convention in that language, rendered once. */
    private static List<String> pages(String langue) {
        return PAGES.computeIfAbsent(
                langue,
                cle -> Pdf.pages(IMPRESSIONS.convention(ConventionImprimeeExemples.traduite(cle, null), MARQUE)));
    }
}
