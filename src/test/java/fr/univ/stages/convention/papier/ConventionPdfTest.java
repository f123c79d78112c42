package fr.univ.stages.convention.papier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.univ.stages.convention.papier.ConventionImprimee.RegimeDroit;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Rendus;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("heavy")
@DisplayName("3.1.8 The printed convention")
class ConventionPdfTest {

    private static final String TITRE_AU_PIED =
            ".*(Les parties|Le stage|Encadrement et évaluation|Gratification et protection sociale|Dispositions de la convention) *";
    private static final Instant MATIN = Instant.parse("2026-11-23T08:00:00Z");
    private static final Impressions IMPRESSIONS = new Impressions(Rendus.au(MATIN));
    private static final Map<Integer, List<String>> PAGES = new HashMap<>();
    private static final String COMPLETE = texte(ConventionImprimeeExemples.complete());
    private static final String MINEUR = texte(ConventionImprimeeExemples.mineur());
    private static final String ETRANGER = texte(ConventionImprimeeExemples.etranger());
    private static final String CESURE = texte(ConventionImprimeeExemples.cesure());

    static Stream<Arguments> conventions() {
        return Stream.of(
                arguments("complete", ConventionImprimeeExemples.complete(), 5, 5),
                arguments("of a minor", ConventionImprimeeExemples.mineur(), 5, 6),
                arguments("abroad", ConventionImprimeeExemples.etranger(), 6, 6),
                arguments("with parts missing", ConventionImprimeeExemples.incomplete(), 5, 5),
                arguments("of a césure", ConventionImprimeeExemples.cesure(), 5, 5),
                arguments("with the longest texts", ConventionExtremeExemples.longue(), 6, 10));
    }

    @ParameterizedTest(name = "a convention {0} is PDF/A-2a and PDF/UA-1, in {2} to {3} pages, each numbered")
    @MethodSource("conventions")
    void every_convention_can_be_archived_and_read_aloud(
            String cas, ConventionImprimee convention, int minimum, int maximum) {
        byte[] pdf = IMPRESSIONS.convention(convention, null);

        assertThat(Pdf.defauts(pdf)).isEmpty();
        List<String> pages = Pdf.pages(pdf);
        assertThat(pages).hasSizeBetween(minimum, maximum);
        assertThat(pages.get(0)).contains("Page 1 / " + pages.size());
        assertThat(pages.get(pages.size() - 1)).contains("Page " + pages.size() + " / " + pages.size());
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Convention de stage"));
    }

    @Test
    @DisplayName("a heading never stands alone at the foot of a page, whatever the length of what comes before")
    void a_heading_stays_with_what_it_announces() {
        for (int lignes = 1; lignes <= 24; lignes++) {
            assertThat(deTaches(lignes)).as("%d lignes", lignes).noneMatch(page -> page.matches(TITRE_AU_PIED));
        }
    }

    @ParameterizedTest(name = "D124-4 {0}° is printed: « {1} »")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Licence 3 Droit, parcours droit privé",
                "1 | Enseignement dispensé dans l’année : 450 heures",
                "2 | Mme Hortense LAVIGERIE",
                "2 | M. Yann TRÉGOUET",
                "3 | Compétences à acquérir ou à développer Analyser un contrat informatique",
                "4 | Activités confiées Recenser les contrats en cours",
                "4 | l’organisme d’accueil les approuve",
                "5 | du 1er mars 2027 au 6 août 2027",
                "5 | 770 heures de présence effective, soit 110 jours (5 mois)",
                "6 | 35 heures par semaine",
                "6 | Présence la nuit : non · le dimanche : non · un jour férié : non",
                "7 | Suivi du stage Visioconférence",
                "7 | L’enseignant référent s’assure, à plusieurs reprises au cours du stage",
                "8 | 693,00 € par mois, montant net",
                "8 | Virement bancaire",
                "8 | soit 4,50 € par heure en 2026 (plafond de 30,00 €)",
                "9 | L. 412-8",
                "9 | CPAM d'Ille-et-Vilaine",
                "9 | responsabilité civile ; le stagiaire en justifie par une attestation",
                "10 | Congés et absences autorisées Deux jours et demi",
                "10 | congés et autorisations d’absence",
                "11 | Suspension et résiliation.",
                "12 | Validation en cas d’interruption.",
                "13 | restaurant d’entreprise ou aux titres-restaurant et aux activités sociales et culturelles",
                "13 | transport public sont pris en charge",
                "14 | clauses du règlement intérieur qui lui sont applicables",
                "15 | Attestation. À la fin du stage, l’organisme d’accueil délivre",
            })
    void the_fifteen_mandatory_mentions_are_there(int mention, String texte) {
        assertThat(COMPLETE).contains(texte);
    }

    @Test
    void the_head_names_the_centre_its_address_the_number_and_the_dates() {
        String premiere = Pdf.pages(IMPRESSIONS.convention(ConventionImprimeeExemples.complete(), null))
                .get(0);

        assertThat(premiere)
                .contains("Bureau des stages de l'UFR Droit", "9 rue de la Maquette, 35042 Rennes Cedex")
                .contains("N° 10001", "Année universitaire 2026-2027")
                .contains("Créée le 20 novembre 2026", "Éditée le 23 novembre 2026");
        assertThat(Pdf.images(IMPRESSIONS.convention(ConventionImprimeeExemples.complete(), null)))
                .isEqualTo(1);
    }

    @Test
    void the_thirteen_articles_follow_each_other() {
        String texte = COMPLETE;

        int precedent = -1;
        for (int article = 1; article <= 13; article++) {
            int position = texte.indexOf("Article " + article + " ", precedent + 1);
            assertThat(position).as("article " + article).isGreaterThan(precedent);
            precedent = position;
        }
    }

    @Test
    void five_sign_and_a_sixth_for_a_minor_all_on_one_page() {
        List<String> majeur = signataires(ConventionImprimeeExemples.complete());
        List<String> mineur = signataires(ConventionImprimeeExemples.mineur());

        assertThat(majeur)
                .containsExactly(
                        "Le stagiaire Mme Zoé BRESSOLAT",
                        "Pour l’organisme d’accueil Mme Solène KERVAZO",
                        "Le tuteur de stage M. Yann TRÉGOUET",
                        "L’enseignant référent Mme Hortense LAVIGERIE",
                        "Pour l’établissement d’enseignement M. Ambroise DELVALLÉE");
        assertThat(mineur).hasSize(6).contains("Le représentant légal du stagiaire mineur Mme Ondine MIRANDEL");
        assertThat(MINEUR).contains("ni 8 heures par jour ni 35 heures");
    }

    @Test
    void the_law_of_the_host_chooses_the_articles() {
        String prive = COMPLETE;
        String publique = MINEUR;
        String etranger = ETRANGER;

        assertThat(prive).contains("Article 5 bis", "6.1 ").doesNotContain("Article 5 ter", "6.2 ", "6.3 ", "6.4 ");
        assertThat(publique).contains("Article 5 ter", "2010-676").doesNotContain("Article 5 bis");
        assertThat(etranger).contains("6.3 ", "6.4 ").doesNotContain("Article 5 bis", "Article 5 ter", "6.1 ", "6.2 ");
    }

    @Test
    void a_territory_with_its_own_labour_law_has_its_own_article_and_its_own_register() {
        String noumea = texte(ConventionImprimeeExemples.noumea());

        assertThat(noumea)
                .contains("Numéro d’immatriculation 0123456.001", "98800 Nouméa", "Article 5 bis Droits et avantages")
                .contains("ni 8 heures par jour ni 35 heures", "selon le droit applicable sur place")
                .doesNotContain("SIRET", "code du travail", "Annexe 2", "organisme de droit privé");
    }

    @Test
    void a_minor_is_protected_everywhere_and_the_french_labour_code_is_quoted_in_france_alone() {
        assertThat(MINEUR).contains("articles L. 3162-1, L. 3163-1 et suivants");
        assertThat(texte(ConventionImprimeeExemples.mineurA(RegimeDroit.ETRANGER)))
                .contains("ni 8 heures par jour ni 35 heures")
                .doesNotContain("L. 3162-1", "code du travail");
    }

    @Test
    void nobody_signs_a_page_that_says_nothing() {
        for (int lignes = 1; lignes <= 40; lignes += 3) {
            assertThat(deTaches(lignes))
                    .as("%d lignes", lignes)
                    .filteredOn(page -> page.contains("Signatures Chaque partie"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Article 13", "première page"));
        }
    }

    @Test
    void the_sheet_of_the_host_country_is_annexed_abroad_only() {
        assertThat(ETRANGER)
                .contains("Annexe 2 — Fiche d’information sur la réglementation du pays d’accueil", "L. 124-20")
                .contains("Pays d’accueil Allemagne", "Visa, titre de séjour", "Ariane");
        assertThat(COMPLETE).doesNotContain("Annexe 2");
    }

    @Test
    void the_certificate_to_be_signed_at_the_end_is_annexed_with_the_rights_to_a_pension() {
        assertThat(COMPLETE)
                .contains("Annexe 1 — Attestation de stage", "Durée effective totale", "Gratification totale versée")
                .contains("31 décembre de l’année de ses trente ans", "L. 351-17", "L. 1221-24");
    }

    @Test
    void the_certificate_recalls_only_the_rights_that_this_stage_can_open() {
        assertThat(CESURE).contains("L. 1221-24").doesNotContain("L. 351-17");
        assertThat(MINEUR).doesNotContain("L. 351-17", "L. 1221-24", "À conserver");
        assertThat(ETRANGER).doesNotContain("L. 351-17", "L. 1221-24");
    }

    @Test
    void the_certificate_agrees_with_the_person() {
        assertThat(COMPLETE)
                .contains("atteste que Mme Zoé", "inscrite en Licence 3")
                .doesNotContain("inscrit(e)");
        assertThat(MINEUR).contains("atteste que M. Éloi", "inscrit en Licence 3");
    }

    @Test
    void what_is_not_known_yet_is_a_line_to_fill_and_never_a_blank() {
        String incomplete = texte(ConventionImprimeeExemples.incomplete());

        assertThat(incomplete).contains("Projet", "Pour l’organisme d’accueil à compléter");
        assertThat(incomplete.split("à compléter", -1)).hasSizeGreaterThan(30);
        assertThat(incomplete)
                .contains("à compléter heures par semaine", "à compléter €")
                .doesNotContain("null");
    }

    @Test
    void less_than_a_day_is_not_counted_in_days() {
        assertThat(texte(ConventionImprimeeExemples.deHeures("6.5")))
                .contains("6,5 heures de présence effective")
                .doesNotContain("0 jour");
        assertThat(texte(ConventionImprimeeExemples.deHeures("7"))).contains("effective, soit 1 jour Sept heures");
    }

    @Test
    void a_cesure_has_no_curriculum_and_says_so() {
        assertThat(CESURE)
                .contains("Période de césure", "280,5 heures de présence effective, soit 40 jours et 0,5 heure")
                .contains("Aucune gratification n’est versée.")
                .doesNotContain("Volume horaire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>&amp;", "=1+1", "${doc.numero}", "\"'><p>", "Œ ß ñ ¿ Ω"})
    void what_people_typed_is_text_wherever_it_is_printed(String texte) {
        byte[] pdf = IMPRESSIONS.convention(ConventionExtremeExemples.partout(texte), null);

        assertThat(Pdf.defauts(pdf)).isEmpty();
        assertThat(Pdf.texte(pdf).split(Pattern.quote(texte), -1)).hasSizeGreaterThan(50);
    }

    @Test
    void the_social_security_number_has_no_place_in_the_record() {
        assertThat(Arrays.stream(ConventionImprimee.class.getDeclaredClasses())
                        .filter(Class::isRecord)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName))
                .isNotEmpty()
                .noneMatch(champ -> champ.toLowerCase(Locale.ROOT).matches("nir|.*secu.*|insee"));
    }

    @Test
    void the_same_data_print_the_same_bytes() {
        assertThat(IMPRESSIONS.convention(ConventionImprimeeExemples.complete(), null))
                .isEqualTo(IMPRESSIONS.convention(ConventionImprimeeExemples.complete(), null));
    }

    private static String texte(ConventionImprimee convention) {
        return Pdf.texte(IMPRESSIONS.convention(convention, null));
    }

    /** Its pages; rendered once for all the tests of this length. */
    private static List<String> deTaches(int lignes) {
        return PAGES.computeIfAbsent(
                lignes, n -> Pdf.pages(IMPRESSIONS.convention(ConventionImprimeeExemples.deTaches(n), null)));
    }

    private static List<String> signataires(ConventionImprimee convention) {
        List<String> page = Pdf.pages(IMPRESSIONS.convention(convention, null)).stream()
                .filter(texte -> texte.contains("Signatures Chaque partie"))
                .toList();
        assertThat(page).hasSize(1);
        String texte = page.get(0);
        return Stream.of(
                        "Le stagiaire M",
                        "Le représentant légal du stagiaire mineur M",
                        "Pour l’organisme d’accueil M",
                        "Le tuteur de stage M",
                        "L’enseignant référent M",
                        "Pour l’établissement d’enseignement M")
                .filter(texte::contains)
                .map(debut -> texte.substring(texte.lastIndexOf(debut)))
                .map(suite -> suite.replaceFirst("^(.*?\\p{Lu}{5,}).*$", "$1"))
                .toList();
    }
}
