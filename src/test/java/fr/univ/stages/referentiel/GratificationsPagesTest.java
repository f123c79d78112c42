package fr.univ.stages.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Montant;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@DisplayName("A6 Administrators keep the yearly amounts of gratification")
class GratificationsPagesTest extends PagesDesReferences {

    private static final String LISTE = "/nomenclatures/gratification";
    private static final LocalDate MARS_2027 = LocalDate.of(2027, 3, 1);

    @Autowired
    private Gratifications gratifications;

    @Test
    @DisplayName("A6 next year is added after the latest, the minimum worked out, and controls follow at once")
    void next_year_is_added() throws Exception {
        Document formulaire = page(LISTE + "/nouvelle");
        assertThat(formulaire.select("main").text()).contains("Premier jour : le 01/01/2027");
        assertThat(formulaire.select("#valableAu").val()).isEqualTo("2027-12-31");
        assertThat(formulaire.select("#taux").val()).isEqualTo("15");
        assertThat(gratifications.au(MARS_2027)).isEmpty();

        MvcResult reponse = ajouter("2027-12-31", "4 100,00", "31", "15 %", "");

        assertThat(reponse.getResponse().getRedirectedUrl()).isEqualTo(LISTE);
        assertThat(gratifications.au(MARS_2027))
                .get()
                .extracting(GratificationMinimale::minimumHoraire)
                .isEqualTo(Montant.de("4,65"));
        assertThat(page(LISTE).select("tbody tr").first().text())
                .contains("01/01/2027", "31/12/2027", "100,00 €", "31,00 €", "15 %", "4,65 €", "Corriger");
        assertThat(page(LISTE).select("tbody tr:gt(0)").text()).doesNotContain("Corriger");
        assertThat(journal()).contains("CREATION gratification 2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | 4100 | 31   | 15  | -    | valableAu      | Indiquez le dernier jour
            2026-12-01 | 4100 | 31   | 15  | -    | valableAu      | avant le premier
            2072-12-31 | 4100 | 31   | 15  | -    | valableAu      | une année au plus
            31 déc     | 4100 | 31   | 15  | -    | valableAu      | ne se lit pas
            2027-12-31 | -    | 31   | 15  | -    | pmss           | Indiquez le plafond mensuel
            2027-12-31 | -5   | 31   | 15  | -    | pmss           | s'écrit en euros
            2027-12-31 | 0    | 31   | 15  | -    | pmss           | supérieur à zéro
            2027-12-31 | 4100 | <b>  | 15  | -    | plafondHoraire | s'écrit en euros
            2027-12-31 | 31   | 4100 | 15  | -    | plafondHoraire | bien plus petit
            2027-12-31 | 4100 | 31   | 150 | -    | taux           | de 0 à 100
            2027-12-31 | 4100 | 31   | 0   | -    | taux           | supérieur à zéro
            2027-12-31 | 4100 | 31   | 15  | 4,50 | minimumHoraire | font 4,65
            """)
    @DisplayName("A6 what makes no sense is told beside its field, and no year is added")
    void what_makes_no_sense_is_told(
            String au, String pmss, String plafond, String taux, String minimum, String champ, String message)
            throws Exception {
        MvcResult reponse = ajouter(au, pmss, plafond, taux, minimum);

        assertThat(reponse.getResponse().getStatus()).isEqualTo(422);
        assertThat(corps(reponse).select("#" + champ + "-erreur").text()).contains(message);
        assertThat(corps(reponse).select("#plafondHoraire").val()).isEqualTo(plafond);
        assertThat(gratifications.au(MARS_2027)).isEmpty();
    }

    @Test
    @DisplayName("A6 only the latest is corrected, by one person at a time")
    void the_latest_is_corrected_by_one_person_at_a_time() throws Exception {
        String adresse = LISTE + "/2026-01-01/modification";
        assertThat(page(adresse).select("#minimumHoraire").val()).isEqualTo("4,5");

        assertThat(corriger(adresse, "31").getResponse().getRedirectedUrl()).isEqualTo(LISTE);
        MvcResult second = corriger(adresse, "32");

        assertThat(gratifications.au(LocalDate.of(2026, 5, 1)))
                .get()
                .extracting(GratificationMinimale::minimumHoraire)
                .isEqualTo(Montant.de("4,65"));
        assertThat(second.getResponse().getStatus()).isEqualTo(409);
        assertThat(corps(second).select("#plafondHoraire").val()).isEqualTo("32");
        assertThat(statut(LISTE + "/2025-01-01/modification")).isEqualTo(404);
        assertThat(corriger(LISTE + "/2025-01-01/modification", "32")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(statut(LISTE + "/hier/modification")).isEqualTo(400);
        assertThat(journal()).contains("MODIFICATION gratification 2026");
    }

    @Test
    @DisplayName("A6 of two persons who add the same year, the second is told and adds none")
    void the_same_year_is_added_once() throws Exception {
        ajouter("2027-12-31", "4100", "31", "15", null);
        MvcResult second = ajouter("2027-12-31", "4200", "32", "15", null);

        assertThat(second.getFlashMap().get("refus")).asString().contains("vient d'ajouter une année");
        assertThat(page(LISTE).select("tbody tr")).hasSize(13);
    }

    private MvcResult ajouter(String au, String pmss, String plafond, String taux, String minimum) throws Exception {
        return envoyer(
                LISTE + "/nouvelle",
                "apres",
                "2026-12-31",
                "valableAu",
                vide(au),
                "pmss",
                vide(pmss),
                "plafondHoraire",
                vide(plafond),
                "taux",
                vide(taux),
                "minimumHoraire",
                vide(minimum));
    }

    private MvcResult corriger(String adresse, String plafond) throws Exception {
        return envoyer(
                adresse,
                "version",
                "0",
                "valableAu",
                "2026-12-31",
                "pmss",
                "4005",
                "plafondHoraire",
                plafond,
                "taux",
                "15");
    }

    private static String vide(String saisi) {
        return saisi == null ? "" : saisi;
    }
}
