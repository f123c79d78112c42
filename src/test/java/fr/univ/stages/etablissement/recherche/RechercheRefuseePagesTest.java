package fr.univ.stages.etablissement.recherche;

import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.etablissement.BaseRegistre;
import fr.univ.stages.portail.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriUtils;

@DisplayName("4.1: what is searched wrong on the page gets a message beside its field, and is kept")
class RechercheRefuseePagesTest extends BaseRegistre {

    @Test
    void a_misspelt_name_is_answered_by_the_nearest_and_says_so() throws Exception {
        assertThat(page("/etablissements?raisonSociale=protozime")
                        .select("main")
                        .text())
                .contains("Aucun nom ne contient « protozime »");
        assertThat(page("/etablissements?raisonSociale=protozyme")
                        .select("main")
                        .text())
                .doesNotContain("Aucun nom");
        assertThat(page("/etablissements?raisonSociale=xyzzyx")
                        .select("main .vide")
                        .text())
                .contains("Aucun établissement ne correspond");
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            siret=ABC%2B                   | siret       | 14 chiffres
            siret=99999002100018           | siret       | clé est fausse
            departement=Bretagne           | departement | 3 caractères au plus
            departement=zz                 | departement | numéro du département
            telephone=12                   | telephone   | premiers chiffres
            raisonSociale=a%E2%80%AEb       | raisonSociale | invisible
            raisonSociale=%20..            |             | au moins une lettre
            raisonSociale=essai&page=100   |             | précisez
            raisonSociale=essai&page=-1    |             | n'existe pas
            raisonSociale=essai&page=abc   |             | n'existe pas
            """)
    void a_criterion_that_makes_no_sense_is_told_beside_its_field_and_kept(String requete, String champ, String message)
            throws Exception {
        MockHttpServletResponse reponse = ouvrir("/etablissements?" + requete, Session.LECTRICE);

        assertThat(reponse.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(reponse.getContentAsString());
        assertThat(page.select("#bilan").text()).contains(message);
        if (champ != null) {
            assertThat(page.select("#" + champ + "-erreur").text()).contains(message);
            assertThat(page.select("#" + champ).attr("value"))
                    .isEqualTo(UriUtils.decode(requete.substring(champ.length() + 1), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\"", "\\", "<script>", "a", "Ω", "👍", "' or 1=1 --"})
    void signs_and_single_letters_are_searched_as_they_are(String saisi) throws Exception {
        for (String champ : List.of("raisonSociale", "activite", "adresse", "complement", "commune", "service")) {
            MockHttpServletResponse reponse = ouvrir(lien(champ, saisi), Session.LECTRICE);
            assertThat(reponse.getStatus()).as(champ + " " + saisi).isIn(200, 422);
            assertThat(reponse.getContentAsString()).doesNotContain("<script>\"");
        }
        for (String champ : List.of("siret", "telephone", "codePostal", "pays", "departement")) {
            assertThat(ouvrir(lien(champ, saisi), Session.LECTRICE).getStatus())
                    .as(champ + " " + saisi)
                    .isIn(200, 422);
        }
    }

    @Test
    void a_name_of_300_characters_is_refused_and_one_of_150_shown() throws Exception {
        assertThat(ouvrir(lien("raisonSociale", "é".repeat(300)), Session.LECTRICE)
                        .getStatus())
                .isEqualTo(422);
        creer(etranger("W".repeat(150)));
        assertThat(noms(page(lien("raisonSociale", "W".repeat(150))))).containsExactly("W".repeat(150));
    }
}
