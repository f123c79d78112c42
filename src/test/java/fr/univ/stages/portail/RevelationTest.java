package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("3.1.1 The numéro de sécurité sociale is shown on demand, and that is written down")
@ExtendWith(OutputCaptureExtension.class)
class RevelationTest extends BaseIntegration {

    private static final String NIR = "255081416802538";
    private static final Acteur ETUDIANTE =
            new Acteur("e22600297", "Inès MARSOULIN", Set.of(Role.ETUDIANT), "22600297");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private JdbcClient base;

    private String adresse;

    @BeforeEach
    void create_a_convention() {
        Acteur gestionnaire = dossier.connecter("per005");
        adresse = dossier.envoyer(
                        dossier.jusquAuRecapitulatif(gestionnaire, "22600297"), Map.of("certifie", true), gestionnaire)
                .adresse();
        SecurityContextHolder.clearContext();
    }

    @Test
    void staff_see_it_once_on_a_page_that_nothing_keeps(CapturedOutput sortie) throws Exception {
        Document avant = page(Session.GESTIONNAIRE);
        assertThat(avant.select("form[action=" + adresse + "/nir] button").text())
                .isEqualTo("Afficher en entier");

        MockHttpServletResponse reponse = reveler(Session.GESTIONNAIRE);

        assertThat(Jsoup.parse(reponse.getContentAsString()).select(".nir").text())
                .isEqualTo("2 55 08 14 168 025 38");
        assertThat(reponse.getHeader("Cache-Control")).contains("no-store");
        assertThat(page(Session.GESTIONNAIRE).text())
                .doesNotContain("14 168 025")
                .doesNotContain(NIR);
        assertThat(traces()).containsExactly("per005 convention " + adresse.replaceAll("\\D", ""));
        assertThat(sortie.getAll()).doesNotContain(NIR).doesNotContain("14 168 025");
    }

    @Test
    void the_student_and_other_people_neither_are_offered_it_nor_get_it() throws Exception {
        for (Acteur acteur : List.of(ETUDIANTE, Session.LECTRICE, Session.ENSEIGNANTE)) {
            assertThat(reveler(acteur).getStatus()).as(acteur.login()).isIn(403, 404);
        }
        assertThat(page(ETUDIANTE).select("form[action$=/nir]")).isEmpty();
        assertThat(traces()).isEmpty();
    }

    @Test
    void it_has_no_address_to_open_or_bookmark() throws Exception {
        assertThat(mvc.perform(get(adresse + "/nir").with(Session.de(Session.GESTIONNAIRE)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(405);
    }

    private List<String> traces() {
        return base.sql("select par || ' ' || objet from app.trace where action = 'NIR_REVELE' and objet = ?")
                .param("convention " + adresse.replaceAll("\\D", ""))
                .query(String.class)
                .list();
    }

    private Document page(Acteur acteur) throws Exception {
        return Jsoup.parse(mvc.perform(get(adresse).with(Session.de(acteur)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse reveler(Acteur acteur) throws Exception {
        return mvc.perform(post(adresse + "/nir").with(csrf()).with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }
}
