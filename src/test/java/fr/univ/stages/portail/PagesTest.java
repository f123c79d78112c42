package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.noyau.Acteur;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("1.5 The pages of the portal, for each role")
class PagesTest extends BaseIntegration {

    private static final List<String> PAGES = List.of(
            "/",
            "/taches",
            "/conventions",
            "/conventions?avancee",
            "/aide",
            "/aide/probleme",
            "/mentions",
            "/accessibilite");

    @Autowired
    private MockMvc mvc;

    @Test
    @DisplayName("1.5 what a person may not do is not shown")
    void what_a_person_may_not_do_is_not_shown() throws Exception {
        assertThat(menu(Session.ETUDIANTE))
                .containsExactly("Mes tâches", "Mes conventions", "Créer une nouvelle convention");
        assertThat(menu(Session.GESTIONNAIRE))
                .containsExactly(
                        "Mes tâches",
                        "Liste des centres",
                        "Rechercher une convention",
                        "Créer une nouvelle convention",
                        "Rechercher un établissement",
                        "Tasklist",
                        "Problèmes signalés");
        assertThat(menu(Session.LECTRICE))
                .containsExactly(
                        "Mes tâches",
                        "Liste des centres",
                        "Rechercher une convention",
                        "Rechercher un établissement",
                        "Tasklist");
        assertThat(menu(Session.ENSEIGNANTE)).containsExactly("Mes tâches", "Mes conventions");
        assertThat(menu(Session.ADMINISTRATRICE)).contains("Ajouter un centre", "Cockpit", "Problèmes signalés");
    }

    @ParameterizedTest
    @MethodSource("everyone")
    @DisplayName("1.5 no entry of a menu leads nowhere")
    void no_entry_of_a_menu_leads_nowhere(Acteur acteur) throws Exception {
        Document accueil = page("/", acteur);
        for (Element lien : accueil.select("header a, nav a, footer a")) {
            String adresse = lien.attr("href");
            if (adresse.startsWith("/") && !adresse.startsWith("/camunda/")) {
                assertThat(reponse(adresse, acteur).getStatus()).as(adresse).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyone")
    @DisplayName("5c every page has the layout, one title, and nothing that the content policy would refuse")
    void every_page_has_the_layout_and_nothing_inline(Acteur acteur) throws Exception {
        for (String adresse : PAGES) {
            Document page = page(adresse, acteur);
            assertThat(page.select("h1")).as(adresse).hasSize(1);
            assertThat(page.select("html").attr("lang")).isEqualTo("fr");
            assertThat(page.select("a.evitement[href=#contenu], main#contenu")).hasSize(2);
            assertThat(page.title()).endsWith(" – Stages");
            assertThat(page.select("script:not([src]), style, [style], [onclick]"))
                    .as(adresse)
                    .isEmpty();
            assertThat(page.select("form[method=post] input[name=_csrf]"))
                    .hasSameSizeAs(page.select("form[method=post]"));
        }
    }

    @Test
    @DisplayName("1.1 nobody sees a page before signing in, except the notices")
    void nobody_sees_a_page_before_signing_in() throws Exception {
        for (String adresse : List.of("/", "/taches", "/conventions/nouvelle", "/conventions/10001", "/aide")) {
            MockHttpServletResponse reponse =
                    mvc.perform(get(adresse)).andReturn().getResponse();
            assertThat(reponse.getStatus()).as(adresse).isEqualTo(302);
            assertThat(reponse.getRedirectedUrl()).endsWith("/connexion");
        }
        assertThat(mvc.perform(get("/mentions")).andReturn().getResponse().getStatus())
                .isEqualTo(200);
        assertThat(mvc.perform(get("/accessibilite")).andReturn().getResponse().getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/conventions/999999", "/taches/inconnue"})
    @DisplayName("1.4 what does not exist, or not for this person, is a French page with the layout")
    void what_does_not_exist_is_a_french_page(String adresse) throws Exception {
        MockHttpServletResponse reponse = reponse(adresse, Session.ETUDIANTE);

        assertThat(reponse.getStatus()).isEqualTo(404);
        Document page = Jsoup.parse(reponse.getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Page introuvable");
        assertThat(page.select("nav.menu-cote a")).isNotEmpty();
    }

    @Test
    @DisplayName("1.3 an action without the right is refused, whatever the menu shows")
    void an_action_without_the_right_is_refused() throws Exception {
        for (Acteur acteur : List.of(Session.LECTRICE, Session.ENSEIGNANTE)) {
            assertThat(reponse("/conventions/nouvelle", acteur).getStatus()).isEqualTo(403);
            assertThat(mvc.perform(post("/conventions/nouvelle").with(csrf()).with(Session.de(acteur)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(reponse("/aide/problemes", Session.ETUDIANTE).getStatus()).isEqualTo(403);
        assertThat(reponse("/aide/problemes", Session.LECTRICE).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conventions/nouvelle",
                "/conventions/10001/modification",
                "/conventions/10001/suppression",
                "/conventions/saisies/1/suppression",
                "/taches/x/prise",
                "/aide/probleme",
                "/centres/nouveau",
                "/centres/1/logo",
                "/centres/1/suppression",
                "/deconnexion"
            })
    @DisplayName("6 an action that does not carry the token of the session is refused")
    void an_action_without_token_is_refused(String adresse) throws Exception {
        assertThat(mvc.perform(post(adresse).with(Session.de(Session.GESTIONNAIRE)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    @DisplayName(
            "6 personal pages are never kept by a browser or a proxy; shared files always are checked again or never change")
    void personal_pages_are_never_kept() throws Exception {
        MockHttpServletResponse accueil = reponse("/", Session.ETUDIANTE);
        assertThat(accueil.getHeader("Cache-Control")).contains("no-store");
        assertThat(accueil.getHeader("Content-Security-Policy")).contains("default-src 'none'");

        Document page = Jsoup.parse(accueil.getContentAsString());
        for (Element fichier : page.select("link[rel=stylesheet], script[src]")) {
            String adresse = fichier.hasAttr("src") ? fichier.attr("src") : fichier.attr("href");
            MockHttpServletResponse reponse =
                    mvc.perform(get(adresse)).andReturn().getResponse();
            assertThat(reponse.getStatus()).as(adresse).isEqualTo(200);
            assertThat(reponse.getHeader("Cache-Control")).contains("max-age=31536000");
            assertThat(adresse).containsPattern("-[0-9a-f]{32}\\.|/\\d+\\.\\d+\\.\\d+/");
        }
        assertThat(mvc.perform(get("/forms/_commun/portail.js"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Cache-Control"))
                .isEqualTo("max-age=300");
    }

    @Test
    @DisplayName("6 a form is shown by its task and by nothing else")
    void a_form_is_not_a_public_file() throws Exception {
        assertThat(reponse("/forms/convention/saisirStage.html", Session.GESTIONNAIRE)
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/forms/convention/saisirStage.html"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    static Stream<Acteur> everyone() {
        return Stream.of(
                Session.ETUDIANTE,
                Session.GESTIONNAIRE,
                Session.LECTRICE,
                Session.ENSEIGNANTE,
                Session.ADMINISTRATRICE);
    }

    private List<String> menu(Acteur acteur) throws Exception {
        return page("/", acteur).select("nav.menu-cote a").eachText();
    }

    private Document page(String adresse, Acteur acteur) throws Exception {
        MockHttpServletResponse reponse = reponse(adresse, acteur);
        assertThat(reponse.getStatus()).as(adresse).isEqualTo(200);
        return Jsoup.parse(reponse.getContentAsString());
    }

    private MockHttpServletResponse reponse(String adresse, Acteur acteur) throws Exception {
        return mvc.perform(get(URI.create(adresse)).with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }
}
