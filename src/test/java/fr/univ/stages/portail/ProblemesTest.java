package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("1.6 « Signaler un problème »")
class ProblemesTest extends BaseIntegration {

    /** Of UFR Droit, where Zoé BRESSOLAT studies. */
    private static final Acteur DU_CENTRE =
            new Acteur("per013", "Louise NANTILLOIS", Session.GESTIONNAIRE.roles(), null);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient base;

    @Autowired
    private DossierDEssai dossier;

    @AfterEach
    void forget_the_reports() {
        base.sql("delete from app.signalement").update();
    }

    @Test
    @DisplayName("1.6 carries the page and the dossier it was opened from")
    void carries_the_page_and_the_dossier() throws Exception {
        Document page = Jsoup.parse(
                mvc.perform(get("/aide/probleme?page=/conventions/10001").with(Session.de(Session.ETUDIANTE)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());

        assertThat(page.select("#page").val()).isEqualTo("/conventions/10001");
        assertThat(page.select("#dossier").val()).isEqualTo("10001");
        assertThat(page.text()).contains("UFR Droit");
    }

    @Test
    @DisplayName("1.6 a student's report reaches the staff of their centre and the administrators, nobody else")
    void reaches_the_centre_and_the_administrators() throws Exception {
        String texte = "Le <b>SIRET</b> est refusé " + UUID.randomUUID();
        assertThat(signaler(Session.ETUDIANTE, texte).getRedirectedUrl()).isEqualTo("/aide/probleme?envoye");

        assertThat(liste(DU_CENTRE).text()).contains(texte);
        assertThat(liste(DU_CENTRE).select("td b")).isEmpty();
        assertThat(liste(Session.ADMINISTRATRICE).text()).contains(texte);
        assertThat(liste(Session.GESTIONNAIRE).text()).doesNotContain(texte);
    }

    @Test
    @DisplayName(
            "1.6 a teacher's report about a convention reaches the centre that manages it, staff's the administrators")
    void a_report_about_a_convention_reaches_its_centre() throws Exception {
        Acteur gestionnaire = dossier.connecter("per005");
        String adresse = dossier.envoyer(
                        dossier.jusquAuRecapitulatif(gestionnaire, "22600297"), Map.of("certifie", true), gestionnaire)
                .adresse();
        SecurityContextHolder.clearContext();
        String numero = adresse.replaceAll("\\D", "");
        Acteur referent = new Acteur("ens001", "Ewen OSTRÉVAL", Set.of(Role.ENSEIGNANT), null);
        String texte = "Le sujet est faux " + UUID.randomUUID();

        signaler(referent, texte, numero);
        signaler(Session.ENSEIGNANTE, "Pas la mienne " + texte, numero);
        signaler(gestionnaire, "Du centre lui-même " + texte, numero);

        assertThat(liste(Session.GESTIONNAIRE).select("td.principal").eachText())
                .containsExactly(texte);
        assertThat(liste(Session.ADMINISTRATRICE).select("td.principal")).hasSize(3);
    }

    @Test
    @DisplayName("1.6 a report without words is refused beside the field, what was typed kept")
    void without_words_is_refused() throws Exception {
        MockHttpServletResponse reponse = signaler(Session.ETUDIANTE, "  ");

        assertThat(reponse.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(reponse.getContentAsString());
        assertThat(page.select("#texte-erreur").text()).contains("Dites ce qui ne va pas");
        assertThat(page.select("#texte").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select(".bilan a[href=#texte]")).hasSize(1);
        assertThat(page.select("#dossier").val()).isEqualTo("10001");
    }

    @Test
    @DisplayName("1.6 text is bounded: 2 000 characters, an end of line counting for one")
    void text_is_bounded() throws Exception {
        assertThat(signaler(Session.ETUDIANTE, "a\r\n".repeat(1000)).getStatus())
                .isEqualTo(302);
        assertThat(signaler(Session.ETUDIANTE, "a".repeat(2001)).getStatus()).isEqualTo(422);
    }

    @Test
    @DisplayName("1.6 one person cannot flood the others")
    void one_person_cannot_flood() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(signaler(Session.ENSEIGNANTE, "Message " + i).getStatus())
                    .isEqualTo(302);
        }
        assertThat(signaler(Session.ENSEIGNANTE, "De trop").getStatus()).isEqualTo(422);
    }

    private MockHttpServletResponse signaler(Acteur acteur, String texte) throws Exception {
        return signaler(acteur, texte, "10001");
    }

    private MockHttpServletResponse signaler(Acteur acteur, String texte, String numero) throws Exception {
        return mvc.perform(post("/aide/probleme")
                        .with(csrf())
                        .with(Session.de(acteur))
                        .param("texte", texte)
                        .param("dossier", numero)
                        .param("page", "/conventions/10001"))
                .andReturn()
                .getResponse();
    }

    private Document liste(Acteur acteur) throws Exception {
        return Jsoup.parse(mvc.perform(get("/aide/problemes").with(Session.de(acteur)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
