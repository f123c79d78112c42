package fr.univ.stages.convention.papier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.enonce.RecapitulatifImprime;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Rendus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("3.1.8 The printed summary")
class RecapitulatifPdfTest {

    private static final Impressions IMPRESSIONS = new Impressions(Rendus.au(Instant.parse("2026-11-23T08:00:00Z")));

    private static final Path AVANT = Path.of("src/test/resources/documents");

    static Stream<RecapitulatifImprime> recapitulatifs() {
        return Stream.of(
                RecapitulatifImprimeExemples.complet(),
                RecapitulatifImprimeExemples.enCours(),
                RecapitulatifImprimeExemples.partout("<i>é</i>"),
                RecapitulatifImprimeExemples.partout("N".repeat(4000)));
    }

    @ParameterizedTest
    @MethodSource("recapitulatifs")
    void every_summary_can_be_archived_and_read_aloud(RecapitulatifImprime recapitulatif) {
        assertThat(Pdf.defauts(IMPRESSIONS.recapitulatif(recapitulatif, null))).isEmpty();
    }

    @Test
    void a_real_one_takes_two_pages_at_most_and_shows_every_section() {
        byte[] pdf = IMPRESSIONS.recapitulatif(RecapitulatifImprimeExemples.complet(), null);

        assertThat(Pdf.pages(pdf)).hasSizeLessThanOrEqualTo(2);
        assertThat(Pdf.texte(pdf))
                .contains("Récapitulatif", "Convention n° 10001", "Convention de Zoé BRESSOLAT")
                .contains("Étudiant", "Établissement d’accueil", "Service d’accueil", "Tuteur professionnel")
                .contains("Stage", "Enseignant référent", "Signataire")
                .contains("Rédiger des clauses types.", "Avantages —");
    }

    @Test
    void in_french_alone_it_says_the_very_same_as_before_there_were_other_languages() throws IOException {
        assertThat(Pdf.texte(IMPRESSIONS.recapitulatif(RecapitulatifImprimeExemples.complet(), null)))
                .isEqualTo(Files.readString(AVANT.resolve("recapitulatif-complet.txt")));
        assertThat(Pdf.texte(IMPRESSIONS.recapitulatif(RecapitulatifImprimeExemples.enCours(), null)))
                .isEqualTo(Files.readString(AVANT.resolve("recapitulatif-en-cours.txt")));
    }

    @Test
    void what_is_still_to_be_entered_is_said() {
        assertThat(Pdf.texte(IMPRESSIONS.recapitulatif(RecapitulatifImprimeExemples.enCours(), null)))
                .contains("Convention en préparation", "Reste à saisir : le sujet, les dates.");
    }

    @Test
    void in_two_languages_it_is_said_in_both() {
        assertThat(Pdf.texte(IMPRESSIONS.recapitulatif(RecapitulatifImprimeExemples.sansTuteur(), null)))
                .contains("Tuteur professionnel Praktikumsbetreuer/in Personne Person —")
                .contains("Reste à saisir : Le centre de gestion demande cette personne. Noch")
                .contains("Noch einzugeben: Das Praktikumsbüro verlangt diese Person.");
    }
}
