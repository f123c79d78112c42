package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.noyau.Acteur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("The JSON side of the task door")
class PorteJsonTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Conventions conventions;

    private String tache;

    @BeforeEach
    void begin_a_convention() {
        tache = conventions.demarrer(Session.ETUDIANTE).id();
    }

    @Test
    void the_context_tells_the_form_everything() throws Exception {
        MockHttpServletResponse reponse = envoyer(get("/api/taches/" + tache), Session.ETUDIANTE);

        assertThat(reponse.getStatus()).isEqualTo(200);
        JsonNode contexte = json.readTree(reponse.getContentAsString());
        assertThat(contexte.at("/tache/cle").asText()).isEqualTo("saisirEtudiant");
        assertThat(contexte.at("/acteur/etudiant").asBoolean()).isTrue();
        assertThat(contexte.at("/dossier/etapes")).hasSize(8);
    }

    @Test
    @DisplayName("1.4 somebody else's task is refused on every verb")
    void somebody_elses_task_is_refused() throws Exception {
        Acteur autre = Session.ENSEIGNANTE;
        assertThat(envoyer(get("/api/taches/" + tache), autre).getStatus()).isEqualTo(403);
        assertThat(envoyer(corps(post("/api/taches/" + tache), "{\"version\":0,\"saisie\":{}}"), autre)
                        .getStatus())
                .isEqualTo(403);
        assertThat(envoyer(corps(put("/api/taches/" + tache + "/brouillon"), "{\"saisie\":{}}"), autre)
                        .getStatus())
                .isEqualTo(403);
        MockHttpServletResponse etape = envoyer(
                corps(post("/api/taches/" + tache + "/etape"), "{\"version\":0,\"etape\":\"saisirStage\"}"), autre);
        assertThat(etape.getStatus()).isEqualTo(403);
        assertThat(message(etape)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"version\":", "null", "[]", "\"x\"", "{\"version\":\"abc\"}", "{\"autre\":1}", ""})
    void what_cannot_be_read_is_refused_with_a_sentence(String envoi) throws Exception {
        MockHttpServletResponse reponse = accomplir(envoi);

        assertThat(reponse.getStatus()).isEqualTo(400);
        assertThat(message(reponse)).startsWith("Ce qui a été envoyé n'a pas pu être lu.");
    }

    @Test
    void a_missing_version_is_a_refusal() throws Exception {
        MockHttpServletResponse reponse = accomplir("{\"saisie\":{}}");

        assertThat(reponse.getStatus()).isEqualTo(422);
        assertThat(json.readTree(reponse.getContentAsString())
                        .at("/erreurs/version")
                        .asText())
                .contains("rechargez la page");
    }

    @Test
    @DisplayName("4.3 a refused form says what is wrong beside each field")
    void a_refused_form_says_what_is_wrong_beside_each_field() throws Exception {
        MockHttpServletResponse reponse = accomplir("{\"version\":0,\"saisie\":{\"nom\":\"\"}}");

        assertThat(reponse.getStatus()).isEqualTo(422);
        JsonNode corps = json.readTree(reponse.getContentAsString());
        assertThat(corps.at("/erreurs/nom").asText()).isNotBlank();
        assertThat(corps.at("/message").asText()).isNotBlank();
    }

    @Test
    @DisplayName("3.1.9 a stale version is a conflict")
    void a_stale_version_is_a_conflict() throws Exception {
        assertThat(accomplir("{\"version\":99,\"saisie\":{}}").getStatus()).isEqualTo(409);
    }

    @Test
    void another_format_is_refused() throws Exception {
        MockHttpServletResponse reponse = envoyer(
                post("/api/taches/" + tache)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("version=0"),
                Session.ETUDIANTE);

        assertThat(reponse.getStatus()).isEqualTo(415);
        assertThat(message(reponse)).isNotBlank();
    }

    @Test
    @DisplayName("more than 256 KiB is refused before it is read, JSON or form")
    void too_much_is_refused_before_it_is_read() throws Exception {
        String enorme = "{\"version\":0,\"saisie\":{\"nom\":\"" + "a".repeat(300_000) + "\"}}";

        assertThat(accomplir(enorme).getStatus()).isEqualTo(413);
        assertThat(envoyer(
                                post("/aide/probleme")
                                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                        .content("texte=" + "a".repeat(300_000)),
                                Session.ETUDIANTE)
                        .getStatus())
                .isEqualTo(413);
    }

    @Test
    void an_unknown_task_or_address_is_said_in_json() throws Exception {
        assertThat(message(envoyer(get("/api/taches/inconnue"), Session.ETUDIANTE)))
                .contains("« Mes tâches »");
        MockHttpServletResponse ailleurs = envoyer(get("/api/nulle-part"), Session.ETUDIANTE);
        assertThat(ailleurs.getStatus()).isEqualTo(404);
        assertThat(message(ailleurs)).isNotBlank();
    }

    @Test
    void without_a_session_or_a_token_nothing_is_done() throws Exception {
        assertThat(mvc.perform(get("/api/taches/" + tache))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(mvc.perform(corps(post("/api/taches/" + tache), "{\"version\":0,\"saisie\":{}}")
                                .with(Session.de(Session.ETUDIANTE)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse accomplir(String envoi) throws Exception {
        return envoyer(corps(post("/api/taches/" + tache), envoi), Session.ETUDIANTE);
    }

    private static MockHttpServletRequestBuilder corps(MockHttpServletRequestBuilder requete, String envoi) {
        return requete.contentType(MediaType.APPLICATION_JSON).content(envoi);
    }

    private MockHttpServletResponse envoyer(MockHttpServletRequestBuilder requete, Acteur acteur) throws Exception {
        return mvc.perform(requete.with(csrf().asHeader()).with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }

    private String message(MockHttpServletResponse reponse) throws Exception {
        return json.readTree(reponse.getContentAsString()).at("/message").asText();
    }
}
