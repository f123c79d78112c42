package fr.univ.stages.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Naf;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@DisplayName("B3 NAF rev. 2 and NAF 2025 side by side, each with its days")
class NafPagesTest extends PagesDesReferences {

    private static final String NAF = "/nomenclatures/naf";

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            62.01         | 2026-12-31 | 62.01Z | En vigueur     | acceptée
            62.01         | 2027-01-01 | 62.01Z | Pas en vigueur | acceptée
            62.01         | 2028-01-01 | 62.01Z | Pas en vigueur | refusée
            6210          | 2026-12-31 | 62.10Y | Pas en vigueur | acceptée
            62.10y        | 2027-01-01 | 62.10Y | En vigueur     | acceptée
            programmation | 2027-01-01 | 62.01Z | Pas en vigueur | acceptée
            riz céréales  | 2025-12-31 | 01.11Y | Pas en vigueur | refusée
            """)
    @DisplayName("B3 a code is found by its start or by words, and the page says what holds on a day")
    void the_page_says_what_holds_on_a_day(String q, String le, String code, String vigueur, String saisie)
            throws Exception {
        assertThat(page(NAF + "?q=" + q + "&le=" + le)
                        .select("tbody tr:contains(" + code + ")")
                        .text())
                .contains(" " + vigueur, saisie + " à la saisie");
    }

    @Test
    @DisplayName("B3 nonsense finds nothing and breaks nothing")
    void nonsense_finds_nothing() throws Exception {
        for (String q : new String[] {"%25", "_", "'", "x".repeat(500), "<script>", "\"; drop table app.naf"}) {
            assertThat(statut(NAF + "?q=" + q)).as(q).isEqualTo(200);
        }
        assertThat(page(NAF + "?q=%").select("tbody tr")).isEmpty();
        assertThat(page(NAF + "?q=zzzz").select(".vide").text()).contains("Aucune activité");
        assertThat(page(NAF + "?q=pain&le=demain").select("#le-erreur").text()).contains("ne se lit pas");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true, false", "2026-01-01, true, true", "2027-12-31, true, true", "2028-01-01, false, true"
    })
    @DisplayName("4.3 entries accept rev. 2 until its last day, NAF 2025 from its first, both in between")
    void entries_accept_what_is_valid_that_day(LocalDate jour, boolean ancienne, boolean nouvelle) {
        Nafs ceJour = new Nafs(jdbc, a(jour));

        assertThat(ceJour.existe(new Naf("62.01Z"))).isEqualTo(ancienne);
        assertThat(ceJour.existe(new Naf("62.10Y"))).isEqualTo(nouvelle);
        assertThat(ceJour.chercher("62").stream()
                        .anyMatch(activite -> activite.version().equals("rév. 2")))
                .isEqualTo(ancienne);
        assertThat(ceJour.chercher("informatique").stream()
                        .anyMatch(activite -> activite.version().equals("2025")))
                .isEqualTo(nouvelle);
    }

    @Test
    @DisplayName("4.3 an administrator moves the days, entries follow at once, and of two the second is told")
    void an_administrator_moves_the_days() throws Exception {
        envoyer(NAF, "version", "0", "naf2025Des", "2026-01-01", "rev2JusquAu", "2026-12-31");
        MvcResult second = envoyer(NAF, "version", "0", "naf2025Des", "2026-02-01", "rev2JusquAu", "2027-06-30");

        assertThat(new Nafs(jdbc, a(LocalDate.of(2027, 1, 1))).existe(new Naf("62.01Z")))
                .isFalse();
        assertThat(second.getResponse().getStatus()).isEqualTo(409);
        assertThat(corps(second).select("#rev2JusquAu").val()).isEqualTo("2027-06-30");
        assertThat(corps(second).select("main").text())
                .contains("Elles sont maintenant le 01/01/2026 et le 31/12/2026");
        assertThat(journal()).containsOnlyOnce("MODIFICATION transition NAF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2027-03-01 | 2026-12-31 | naf2025Des  | aucun code ne serait accepté
            hier       | 2026-12-31 | naf2025Des  | ne se lit pas
            2026-01-01 | -          | rev2JusquAu | ne se lit pas
            2026-01-01 | 9999-12-31 | rev2JusquAu | ne se lit pas
            """)
    @DisplayName("4.3 days that would leave no code, or that are none, are refused")
    void days_that_leave_no_code_are_refused(String des, String jusquAu, String champ, String message)
            throws Exception {
        MvcResult reponse =
                envoyer(NAF, "version", "0", "naf2025Des", des, "rev2JusquAu", jusquAu == null ? "" : jusquAu);

        assertThat(reponse.getResponse().getStatus()).isEqualTo(422);
        assertThat(corps(reponse).select("#" + champ + "-erreur").text()).contains(message);
        assertThat(jdbc.sql("select version from app.transition_naf")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Horloge a(LocalDate jour) {
        return () -> jour.atTime(12, 0).atZone(Horloge.PARIS).toInstant();
    }
}
