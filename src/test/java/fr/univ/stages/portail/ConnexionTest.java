package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("1.1 Signing in")
class ConnexionTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"refus, mot de passe incorrect", "annuaire, ne répond pas", "fin, déconnecté", "expiree, a expiré"})
    void the_page_says_why_one_is_there(String raison, String morceau) throws Exception {
        Document page = Jsoup.parse(mvc.perform(get("/connexion?" + raison))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("[role=alert]").text()).contains(morceau);
    }

    @Test
    void the_demo_accounts_are_offered_by_kind_of_person() throws Exception {
        Document page = Jsoup.parse(
                mvc.perform(get("/connexion")).andReturn().getResponse().getContentAsString());

        assertThat(page.select(".demo h3").eachText()).containsExactly("Personnels", "Étudiants", "Enseignants");
        assertThat(page.select("[data-login=per005]")).hasSize(1);
    }

    @Test
    void a_right_password_opens_the_home_page_and_a_wrong_one_comes_back() throws Exception {
        assertThat(envoyer("per005", "demo").getRedirectedUrl()).isEqualTo("/");
        assertThat(envoyer("per005", "faux").getRedirectedUrl()).isEqualTo("/connexion?refus");
        assertThat(envoyer("*", "demo").getRedirectedUrl()).isEqualTo("/connexion?refus");
    }

    @Test
    void somebody_signed_in_does_not_see_it_again() throws Exception {
        assertThat(mvc.perform(get("/connexion").with(Session.de(Session.ETUDIANTE)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    private MockHttpServletResponse envoyer(String identifiant, String motDePasse) throws Exception {
        return mvc.perform(post("/connexion")
                        .with(csrf())
                        .param("identifiant", identifiant)
                        .param("motDePasse", motDePasse))
                .andReturn()
                .getResponse();
    }
}
