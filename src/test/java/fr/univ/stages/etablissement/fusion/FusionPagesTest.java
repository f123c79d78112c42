package fr.univ.stages.etablissement.fusion;

import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.EtablissementDEssai;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.portail.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("4.3: « Fusionner », page by page")
@Transactional
class FusionPagesTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Etablissements etablissements;

    private FicheEtablissement une;
    private FicheEtablissement autre;

    @BeforeEach
    void two_sheets() {
        une = creer(etranger("Protozyme"));
        autre = creer(etranger("Protozyme <b>SA</b>").avec("telephone", "+49 30 123456"));
    }

    @Test
    void those_that_look_alike_are_proposed() throws Exception {
        assertThat(page(get(adresse())).select("a[href='" + adresse() + "?autre=" + autre.id() + "']"))
                .hasSize(1);
    }

    @Test
    void another_one_is_searched_for_by_its_name() throws Exception {
        Document page = page(get(adresse()).param("raisonSociale", "protozyme"));
        assertThat(page.select("a[href$='autre=" + une.id() + "']")).isEmpty();
        assertThat(page.select("a[href$='autre=" + autre.id() + "']")).hasSize(1);
        assertThat(page(get(adresse()).param("raisonSociale", "zzzzqq")).text()).contains("Aucun autre établissement");
        assertThat(page(get(adresse()).param("raisonSociale", "  ")).select(".champ-erreur"))
                .isNotEmpty();
    }

    @Test
    void the_differences_are_shown_with_the_value_that_is_filled_in() throws Exception {
        Document page = page(get(adresse()).param("autre", "" + autre.id()));
        assertThat(page.select("input[name=garde][checked]").val()).isEqualTo("" + une.id());
        assertThat(page.select("input[name=TELEPHONE][checked]").val()).isEqualTo("" + autre.id());
        assertThat(page.select("input[name=RAISON_SOCIALE]")).hasSize(2);
        assertThat(page.select("input[name=NAF]")).isEmpty();
        assertThat(page.text()).contains("Protozyme <b>SA</b>");
    }

    @Test
    void without_the_confirmation_nothing_happens_and_the_choices_stay() throws Exception {
        Document page = Jsoup.parse(mvc.perform(envoi().param("garde", "" + autre.id())
                        .param("RAISON_SOCIALE", "" + autre.id())
                        .param("TELEPHONE", "" + une.id())
                        .with(Session.de(Session.ADMINISTRATRICE)))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".champ-erreur").text()).contains("Cochez la case");
        assertThat(page.select("input[name=garde][checked]").val()).isEqualTo("" + autre.id());
        assertThat(page.select("input[name=TELEPHONE][checked]").val()).isEqualTo("" + une.id());
        assertThat(etablissements.fiche(autre.id()).id()).isEqualTo(autre.id());
    }

    @Test
    void confirmed_it_is_done_and_the_old_address_leads_to_the_one_that_stays() throws Exception {
        mvc.perform(envoi().param("garde", "" + une.id())
                        .param("RAISON_SOCIALE", "" + une.id())
                        .param("TELEPHONE", "" + autre.id())
                        .param("confirme", "oui")
                        .with(Session.de(Session.ADMINISTRATRICE)))
                .andExpect(redirectedUrl("/etablissements/" + une.id()));

        mvc.perform(get("/etablissements/" + autre.id()).with(Session.de(Session.ADMINISTRATRICE)))
                .andExpect(redirectedUrl("/etablissements/" + une.id()));
        mvc.perform(get("/etablissements/" + autre.id() + "/fusion").with(Session.de(Session.ADMINISTRATRICE)))
                .andExpect(redirectedUrl("/etablissements/" + une.id() + "/fusion"));
        assertThat(page(get("/etablissements/" + une.id())).text())
                .contains("Fusionné avec « Protozyme <b>SA</b> » le", "par Sarah GÉLIBOIS");
        mvc.perform(get("/api/etablissements/" + autre.id()).with(Session.de(Session.ADMINISTRATRICE)))
                .andExpect(content().string(containsString("\"id\":" + une.id() + ",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "abc", "99999999999999999999", "-1"})
    void a_strange_address_is_no_failure(String valeur) throws Exception {
        for (MockHttpServletRequestBuilder requete : new MockHttpServletRequestBuilder[] {
            get(adresse()), post(adresse()).with(csrf())
        }) {
            int statut = mvc.perform(requete.param("autre", valeur).with(Session.de(Session.ADMINISTRATRICE)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(statut).isBetween(400, 499);
        }
    }

    @Test
    void a_sheet_is_not_compared_with_itself_and_strange_choices_are_refused() throws Exception {
        mvc.perform(get(adresse()).param("autre", "" + une.id()).with(Session.de(Session.ADMINISTRATRICE)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(envoi().param("garde", "12x")
                        .param("SIRET", "autre")
                        .param("confirme", "oui")
                        .with(Session.de(Session.ADMINISTRATRICE)))
                .andExpect(status().isUnprocessableEntity());
    }

    private MockHttpServletRequestBuilder envoi() {
        return post(adresse())
                .with(csrf())
                .param("autre", "" + autre.id())
                .param("version-" + une.id(), "" + une.version())
                .param("version-" + autre.id(), "" + autre.version());
    }

    private Document page(MockHttpServletRequestBuilder requete) throws Exception {
        return Jsoup.parse(mvc.perform(requete.with(Session.de(Session.ADMINISTRATRICE)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String adresse() {
        return "/etablissements/" + une.id() + "/fusion";
    }

    private FicheEtablissement creer(EtablissementDEssai saisie) {
        return etablissements.creer(saisie.avec("confirmeDoublon", true).saisie(), Session.ADMINISTRATRICE);
    }
}
