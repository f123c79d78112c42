package fr.univ.stages.etablissement.web;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.etablissement.BaseRegistre;
import fr.univ.stages.etablissement.partenariat.Accords;
import fr.univ.stages.etablissement.partenariat.SaisieAccord;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.portail.Session;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("4.1, 4.2 The register of host organisations as pages")
class RegistrePagesTest extends BaseRegistre {

    @Autowired
    private Accords accords;

    @ParameterizedTest(name = "{0}={1} finds {2}")
    @CsvSource(delimiter = '|', textBlock = """
            siret         | 999 990 070 00016   | Laboratoire Protozyme
            siret         | 35600000000048      | Agence postale
            siret         | 0 123 456           | Institut de Nouméa
            raisonSociale | protozime           | Laboratoire Protozyme
            raisonSociale | 100%                | 100% Bio_Local "O'Brien"
            raisonSociale | bio_local           | 100% Bio_Local "O'Brien"
            raisonSociale | "o'brien"           | 100% Bio_Local "O'Brien"
            raisonSociale | ελληνικη            | Ελληνική Εταιρεία
            secteur       | M                   | Laboratoire Protozyme
            activite      | 72.11               | Laboratoire Protozyme
            activite      | 62.10Y              | Ελληνική Εταιρεία
            telephone     | 03 53 01            | Laboratoire Protozyme
            adresse       | maquette            | Laboratoire Protozyme
            complement    | bâtiment b          | Laboratoire Protozyme
            commune       | noumea              | Institut de Nouméa
            codePostal    | 69                  | Laboratoire Protozyme
            pays          | GR                  | Ελληνική Εταιρεία
            service       | recherche           | Laboratoire Protozyme
            """)
    @DisplayName("4.1 each of the six searches is a link")
    void each_search_is_a_link(String champ, String valeur, String attendu) throws Exception {
        assertThat(noms(page(lien(champ, valeur)))).containsExactly(attendu);
    }

    @Test
    @DisplayName("4.2 a line has the columns asked for, and the agreement in words")
    void a_line_has_the_columns_of_the_guide() throws Exception {
        accords.creer(laboratoire, accord(), null, ADMINISTRATRICE);

        Document page = page("/etablissements?raisonSociale=protozyme");

        assertThat(page.select("main thead th").eachText())
                .containsExactly(
                        "Raison sociale",
                        "Numéro SIRET",
                        "Complément d'adresse",
                        "Adresse",
                        "Code postal",
                        "Commune",
                        "Pays",
                        "Actions");
        assertThat(page.select("main tbody td").eachText().subList(1, 7))
                .containsExactly(
                        "999 990 070 00016",
                        "Bâtiment B",
                        "6 rue de la Maquette",
                        "69003",
                        "Lyon 3e Arrondissement",
                        "France");
        assertThat(page.select("main tbody .accord").attr("aria-label")).isEqualTo("Accord de partenariat");
        assertThat(page.select("main tbody a[href=/etablissements/" + laboratoire + "]"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("4.1 an activity can be chosen from the NAF, and the one that was chosen is named")
    void an_activity_is_chosen_from_the_naf() throws Exception {
        assertThat(page("/etablissements?par=activite")
                        .select("input[name=activite]")
                        .hasAttr("data-naf"))
                .isTrue();
        Document page = page("/etablissements?activite=7211z");
        assertThat(noms(page)).containsExactly("Laboratoire Protozyme");
        assertThat(page.select("#activite-aide").text())
                .isEqualTo("72.11Z — Recherche-développement en biotechnologie");
        assertThat(page("/etablissements?activite=99.99X")
                        .select("#activite-aide")
                        .text())
                .contains("Choisissez dans la NAF");
    }

    @Test
    @DisplayName(
            "4.1 a sector of the NAF finds the codes of both nomenclatures; one that is not in the list is refused")
    void a_sector_is_chosen_from_the_list() throws Exception {
        assertThat(page("/etablissements?par=activite").select("select[name=secteur] option"))
                .hasSize(22);
        assertThat(noms(page("/etablissements?secteur=J"))).contains("Ελληνική Εταιρεία");
        MockHttpServletResponse refusee = ouvrir("/etablissements?secteur=%C3%A9", Session.LECTRICE);
        assertThat(refusee.getStatus()).isEqualTo(422);
        assertThat(refusee.getContentAsString()).contains("Choisissez le secteur dans la liste.");
    }

    @Test
    void the_results_follow_the_column_that_is_asked_for() throws Exception {
        assertThat(noms(page("/etablissements?departement=35&tri=commune&sens=asc")))
                .containsExactly("Agence postale", "100% Bio_Local \"O'Brien\"");
        assertThat(noms(page("/etablissements?departement=35&tri=commune&sens=desc")))
                .containsExactly("100% Bio_Local \"O'Brien\"", "Agence postale");
        assertThat(noms(page("/etablissements?departement=35&tri=siret;drop&sens=x")))
                .hasSize(2);
        assertThat(noms(page("/etablissements?raisonSociale=protozime&tri=siret")))
                .containsExactly("Laboratoire Protozyme");
    }

    @Test
    void pages_keep_the_search_and_its_order() throws Exception {
        for (int n = 0; n < 60; n++) {
            creer(etranger("Filiale & Cie %03d".formatted(n)));
        }
        Document premiere = page("/etablissements?raisonSociale=filiale+%26&tri=raisonSociale&sens=desc");
        assertThat(noms(premiere)).hasSize(50).startsWith("Filiale & Cie 059");

        String suivante = premiere.select("main .pages a[rel=next]").attr("href");
        assertThat(noms(page(suivante))).hasSize(10).endsWith("Filiale & Cie 000");
        assertThat(page("/etablissements?raisonSociale=filiale&page=7")
                        .select("main .vide")
                        .text())
                .contains("Il n'y a rien sur cette page");
    }

    @Test
    @DisplayName("4.2 what is used is not deleted, and one is told by what")
    void what_is_used_is_not_deleted() throws Exception {
        long accord =
                accords.creer(laboratoire, accord(), null, ADMINISTRATRICE).id();
        String adresse = "/etablissements/" + laboratoire + "/suppression";

        Document bilan = page(adresse, Session.GESTIONNAIRE);
        assertThat(bilan.select("main li").eachText()).contains("1 accord");
        assertThat(bilan.select("main form[action$=suppression]")).isEmpty();
        assertThat(envoyer(adresse).getRedirectedUrl()).isEqualTo(adresse);

        accords.supprimer(laboratoire, accord, ADMINISTRATRICE);
        assertThat(page(adresse, Session.GESTIONNAIRE).select("main form[action$=suppression]"))
                .hasSize(1);
        assertThat(envoyer(adresse).getRedirectedUrl()).isEqualTo("/etablissements");
        assertThat(ouvrir("/etablissements/" + laboratoire, Session.LECTRICE).getStatus())
                .isEqualTo(404);
        assertThat(sql.sql("select action from app.trace where objet = ? order by id desc limit 1")
                        .param("établissement " + laboratoire)
                        .query(String.class)
                        .single())
                .isEqualTo("SUPPRESSION");
    }

    @Test
    @DisplayName("1.3 who only reads sees no way to write")
    void who_only_reads_sees_no_way_to_write() throws Exception {
        String liste = "/etablissements?raisonSociale=protozyme";
        assertThat(page(liste, Session.GESTIONNAIRE).select("main [data-saisir]"))
                .hasSize(2);
        assertThat(page(liste, Session.LECTRICE).select("main [data-saisir], main a[href$=suppression]"))
                .isEmpty();
        assertThat(page(liste, Session.LECTRICE).select(".menu-cote").text())
                .contains("Gérer les établissements d'accueil");
        for (Acteur acteur : List.of(Session.ETUDIANTE, Session.ENSEIGNANTE)) {
            assertThat(ouvrir(liste, acteur).getStatus()).isEqualTo(403);
            assertThat(page("/", acteur).select(".menu-cote").text()).doesNotContain("établissements d'accueil");
        }
    }

    private static SaisieAccord accord() {
        return new SaisieAccord("2025-09-01", null, "Présidence", "Direction");
    }

    private MockHttpServletResponse envoyer(String adresse) throws Exception {
        return mvc.perform(post(adresse).with(csrf()).with(Session.de(Session.GESTIONNAIRE)))
                .andReturn()
                .getResponse();
    }
}
