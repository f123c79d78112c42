package fr.univ.stages.convention.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.portail.Session;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriUtils;

@DisplayName("3.4.1: what is asked wrong gets a message beside its field, is kept, and is never an incident")
class RechercheRefuseeTest extends BaseConventionsCherchees {

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            numero=abc                           | numero          | par exemple 10001-A1
            numero=10001-B2                      | numero          | par exemple 10001
            numero=1234567890123456789           | numero          | par exemple 10001
            annee=20266                          | annee           | s'écrit 2026-2027
            annee=2026-2029                      | annee           | s'écrit 2026-2027
            numEtudiant=%27--                    | numEtudiant     | 12 chiffres ou lettres
            nomEtudiant=...                      | nomEtudiant     | au moins une lettre
            nomEtudiant=a%00b                    | nomEtudiant     | caractère invisible
            sujet=%E2%80%AE%0Ax                  | sujet           | caractère invisible
            typeStage=INCONNU                    | typeStage       | choisissez dans la liste
            thematique=%3Cb%3E                   | thematique      | choisissez dans la liste
            langue=xx                            | langue          | choisissez dans la liste
            tempsTravail=1                       | tempsTravail    | choisissez dans la liste
            validation=peut-%C3%AAtre            | validation      | choisissez dans la liste
            gratification=2                      | gratification   | choisissez dans la liste
            etat=INCONNU                         | etat            | choisissez dans la liste
            centre=x                             | centre          | choisissez dans la liste
            pays=ZZ                              | pays            | choisissez dans la liste
            typeStructure=X                      | typeStructure   | choisissez dans la liste
            statutJuridique=X                    | statutJuridique | choisissez dans la liste
            effectif=99999                       | effectif        | choisissez dans la liste
            secteur=Z                            | secteur         | choisissez dans la liste
            joursParSemaine=huit                 | joursParSemaine | de 0,5 à 7
            joursParSemaine=0                    | joursParSemaine | de 0,5 à 7
            joursParSemaine=7.5                  | joursParSemaine | de 0,5 à 7
            joursParSemaine=4.25                 | joursParSemaine | de 0,5 à 7
            stageDu=hier                         | stageDu         | Cette date n'existe pas
            stageDu=31/02/2027                   | stageDu         | Cette date n'existe pas
            stageAu=9999-12-31                   | stageAu         | Cette date n'existe pas
            stageDu=2027-03-02&stageAu=2027-03-01 | stageAu        | avant la première
            siret=73282932000075                 | siret           | clé est fausse
            siret=123456789012345                | siret           | 14 chiffres
            page=-1                              |                 | n'existe pas
            page=abc                             |                 | n'existe pas
            page=99999999999                     |                 | n'existe pas
            """)
    void a_value_that_makes_no_sense_is_told_beside_its_field(String requete, String champ, String message)
            throws Exception {
        MockHttpServletResponse reponse = ouvrir(requete, GESTIONNAIRE);

        assertThat(reponse.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(reponse.getContentAsString());
        assertThat(page.title()).startsWith("Erreur : ");
        assertThat(page.select("#bilan").text()).contains(message);
        if (champ != null) {
            assertThat(page.select("#" + champ + "-erreur").text()).contains(message);
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_what_was_typed_is_kept() throws Exception {
        Document page = Jsoup.parse(ouvrir("numero=abc&stageDu=hier&nomEtudiant=Martin&codePostal=35", GESTIONNAIRE)
                .getContentAsString());

        assertThat(page.select("#bilan li")).hasSize(2);
        assertThat(page.select("#numero").attr("value")).isEqualTo("abc");
        assertThat(page.select("#stageDu").attr("value")).isEqualTo("hier");
        assertThat(page.select("#nomEtudiant").attr("value")).isEqualTo("Martin");
        assertThat(page.select("tbody")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "'",
                "\"",
                "\\",
                "<script>alert(1)</script>",
                "a",
                "Ω",
                "👍",
                "' or 1=1 --",
                "{x}",
                "${7*7}",
                "1,2",
                "0"
            })
    void signs_are_searched_as_they_are_in_every_field(String saisi) throws Exception {
        for (Champ champ : Champ.values()) {
            String requete = champ.cle() + "=" + UriUtils.encode(saisi, StandardCharsets.UTF_8);
            MockHttpServletResponse reponse = ouvrir(requete + "&" + requete, GESTIONNAIRE);
            assertThat(reponse.getStatus()).as(requete).isIn(200, 422);
            assertThat(reponse.getContentAsString()).doesNotContain("<script>alert", ">49<");
        }
    }

    @Test
    void ten_million_characters_thousands_of_values_and_every_field_at_once_are_answered() throws Exception {
        assertThat(mvc.perform(get("/conventions")
                                .param("nomEtudiant", "é".repeat(10_000_000))
                                .with(Session.de(GESTIONNAIRE)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        String[] etapes = new String[5_000];
        Arrays.setAll(etapes, n -> "E" + n);
        assertThat(mvc.perform(get("/conventions").param("etape", etapes).with(Session.de(GESTIONNAIRE)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        String vides =
                Arrays.stream(Champ.values()).map(champ -> champ.cle() + "=").collect(Collectors.joining("&"));
        assertThat(ouvrir(vides + "&tri=xx&sens=zz&avancee=&inconnu=1", GESTIONNAIRE)
                        .getStatus())
                .isEqualTo(200);
    }
}
