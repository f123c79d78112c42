package fr.univ.stages.avenant.papier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Rendus;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("heavy")
@DisplayName("3.3.3 The printed amendment")
class AvenantPdfTest {

    private static final ImpressionAvenant IMPRESSION =
            new ImpressionAvenant(Rendus.au(Instant.parse("2027-05-10T08:00:00Z")));
    private static final Marque MARQUE =
            new Marque("10001-A1", "K7QM2TXP9HWD", "https://stages.univ-demo.example/verification");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es"})
    void it_can_be_archived_and_read_aloud_in_every_language(String langue) {
        byte[] pdf = IMPRESSION.avenant(AvenantImprimeExemples.complet(langue), MARQUE);

        assertThat(Pdf.defauts(pdf)).isEmpty();
        assertThat(Pdf.pages(pdf)).hasSizeLessThanOrEqualTo(2);
        assertThat(Pdf.langues(pdf)).containsKey(langue);
        assertThat(Pdf.defauts(IMPRESSION.avenant(AvenantImprimeExemples.rupture(langue), MARQUE)))
                .isEmpty();
    }

    @Test
    void it_says_why_and_what_each_value_was_and_becomes() {
        assertThat(texte(AvenantImprimeExemples.complet("fr")))
                .contains("Avenant n° 10001-A1 à la convention de stage n° 10001", "est prolongé et change de service")
                .contains("du 1er mars 2027 au 2 juillet 2027 du 1er mars 2027 au 6 août 2027")
                .contains("Modification de la gratification aucune 1 417,50 € pour la durée du stage")
                .contains("Les autres articles de la convention restent inchangés", "924 heures")
                .contains("Il prend effet lorsque l’établissement d’enseignement le valide", "K7QM-2TXP-9HWD")
                .contains("Pour l’organisme d’accueil à compléter")
                .doesNotContain("représentant légal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Annexe — Fiche d’information | entente franco-québécoise | Articles qui s’ajoutent",
                "en | Appendix — Information sheet | takes place in another country | Articles added",
                "de | Anlage — Merkblatt | in einem anderen Land | Zusätzliche Artikel",
                "es | Anexo — Ficha informativa | en otro país | Artículos que se añaden"
            })
    void a_stage_that_leaves_france_is_annexed_the_sheet_of_the_country_and_given_the_articles_for_abroad(
            String langue, String titre, String phrase, String articles) {
        byte[] pdf = IMPRESSION.avenant(AvenantImprimeExemples.ailleurs(langue), MARQUE);

        assertThat(Pdf.defauts(pdf)).isEmpty();
        assertThat(Pdf.texte(pdf))
                .contains("Le stage se déroule désormais dans un autre pays", "SE-401-Q-104", titre, phrase, articles)
                .contains("6.3 Maladie à l’étranger", "6.4 Accident du travail à l’étranger", "le rapatriement")
                .doesNotContain("Annexe 2");
        assertThat(Pdf.pages(pdf))
                .filteredOn(page -> page.contains("Annexe — Fiche"))
                .singleElement()
                .satisfies(page -> assertThat(page).doesNotContain("Pour l’établissement d’enseignement"));
        assertThat(texte(AvenantImprimeExemples.complet(langue))).doesNotContain("Annexe", "dans un autre pays", "6.3");
    }

    @Test
    void the_end_of_a_stage_says_its_last_day_and_what_follows_and_a_minor_does_not_sign_alone() {
        assertThat(texte(AvenantImprimeExemples.rupture("fr")))
                .contains("Le stage prend fin le 1er juin 2027", "délivre l’attestation de stage")
                .contains("Présence effective accomplie à cette date : 212,5 heures")
                .contains("Le représentant légal du stagiaire mineur")
                .contains("1 417,50 € pour la durée du stage 782,39 € pour la durée du stage")
                .doesNotContain("restent inchangés");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es"})
    void long_texts_leave_no_heading_alone_and_nobody_signs_a_page_that_says_nothing(String langue) {
        for (int mots = 10; mots <= 130; mots += 20) {
            byte[] pdf = IMPRESSION.avenant(AvenantImprimeExemples.deMots(langue, mots), MARQUE);

            assertThat(Pdf.pages(pdf))
                    .as("%d mots", mots)
                    .allSatisfy(page -> assertThat(page)
                            .doesNotContainPattern("(Nouvelle valeur|New value|Neuer Wert|Nuevo valor) Avenant"));
            assertThat(Pdf.pages(pdf))
                    .filteredOn(page -> page.contains("Pour l’établissement d’enseignement"))
                    .singleElement()
                    .satisfies(page -> assertThat(page)
                            .contains("Le stagiaire", "restent inchangés")
                            .contains(langue.equals("fr") ? "Il prend effet" : "L’avenant est rédigé en français"));
        }
    }

    @Test
    void the_other_language_stands_under_the_french() {
        assertThat(texte(AvenantImprimeExemples.complet("de")))
                .contains("vom 1. März 2027 bis zum 6. August 2027", "1.417,50 € für die gesamte Dauer des Praktikums")
                .contains("Nachtrag Nr. 10001-A1 zur Vereinbarung Nr. 10001", "Matrikelnummer 22600001");
        assertThat(texte(AvenantImprimeExemples.complet("en")))
                .contains(
                        "Édité le 10 mai 2027",
                        "L’avenant est rédigé en français",
                        "The amendment is drawn up in French");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 595 hours | 770.5 hours | net — Bank transfer | gross — Cheque",
                "de | 595 Stunden | 770,5 Stunden | netto — Banküberweisung | brutto — Scheck",
                "es | 595 horas | 770,5 horas | neto — Transferencia bancaria | bruto — Cheque"
            })
    void hours_and_ways_of_paying_are_said_in_the_other_language_too(
            String langue, String avant, String apres, String paiement, String nouveau) {
        assertThat(texte(AvenantImprimeExemples.presence(langue)))
                .contains("595 heures", "770,5 heures", "net — Virement bancaire", "brut — Chèque")
                .contains(avant, apres, paiement, nouveau);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>&amp;", "${doc.numero}", "{debut} {vide}"})
    void what_people_typed_is_text(String saisi) {
        byte[] pdf = IMPRESSION.avenant(AvenantImprimeExemples.partout(saisi), MARQUE);

        assertThat(Pdf.defauts(pdf)).isEmpty();
        assertThat(Pdf.texte(pdf).split(Pattern.quote(saisi), -1)).hasSizeGreaterThan(12);
    }

    private static String texte(AvenantImprime avenant) {
        return Pdf.texte(IMPRESSION.avenant(avenant, MARQUE));
    }
}
