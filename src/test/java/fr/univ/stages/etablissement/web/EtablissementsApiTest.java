package fr.univ.stages.etablissement.web;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.ENSEIGNANT;
import static fr.univ.stages.etablissement.EtablissementDEssai.ETUDIANTE;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.EtablissementDEssai;
import fr.univ.stages.noyau.Acteur;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Organisations as JSON, for the forms of steps 1 to 4 and 7")
@Transactional
class EtablissementsApiTest extends BaseIntegration {

    @Autowired
    private MockMvc web;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void no_organisation() {
        sql.sql("truncate app.etablissement cascade").update();
    }

    @Test
    void an_organisation_is_created_found_read_corrected_and_deleted() throws Exception {
        JsonNode creee = corps(
                200, envoyer("POST", "/api/etablissements", organisme("Essai").json(), ADMINISTRATRICE));
        String adresse = "/api/etablissements/" + creee.get("id").asLong();
        JsonNode trouvees = corps(200, lire("/api/etablissements?raisonSociale=ESSAI&departement=35&page=0"));
        assertThat(trouvees.get("suite").asBoolean()).isFalse();
        assertThat(trouvees.at("/lignes/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "raisonSociale",
                        "siret",
                        "complement",
                        "voie",
                        "codePostal",
                        "commune",
                        "pays",
                        "paysLibelle",
                        "accord");
        assertThat(corps(200, lire(adresse))).isEqualTo(creee);
        assertThat(creee.fieldNames())
                .toIterable()
                .contains("version", "siren", "nafLibelle", "typeStructureLibelle", "creeLe", "creePar", "aVerifier");

        Map<String, Object> corrigee = organisme("Essai corrigé")
                .avec("version", creee.get("version").asInt())
                .json();
        assertThat(corps(200, envoyer("PUT", adresse, corrigee, ADMINISTRATRICE))
                        .get("raisonSociale")
                        .asText())
                .isEqualTo("Essai corrigé");
        assertThat(corps(409, envoyer("PUT", adresse, corrigee, ADMINISTRATRICE))
                        .get("message")
                        .asText())
                .contains("modifiée entre-temps");
        assertThat(envoyer("DELETE", adresse, null, ADMINISTRATRICE).getStatus())
                .isEqualTo(204);
        assertThat(corps(404, lire(adresse)).get("message").asText()).contains("n'existe pas");
    }

    @Test
    void a_refusal_is_422_with_a_message_per_field() throws Exception {
        JsonNode refus = corps(
                422,
                envoyer(
                        "POST",
                        "/api/etablissements",
                        organisme("X").avec("naf", "8422Z").sans("voie").json(),
                        ADMINISTRATRICE));
        assertThat(refus.at("/erreurs/naf").asText()).contains("84.22Z");
        assertThat(refus.at("/erreurs").fieldNames()).toIterable().containsExactly("naf", "voie");
        assertThat(refus.get("message").asText()).isNotBlank();
    }

    @Test
    void a_possible_double_is_422_with_those_that_look_alike() throws Exception {
        envoyer("POST", "/api/etablissements", organisme("Essai Double").json(), ADMINISTRATRICE);
        EtablissementDEssai encore = organisme("ESSAI Doublé").avec("siret", "99999002100019");
        JsonNode refus = corps(422, envoyer("POST", "/api/etablissements", encore.json(), ADMINISTRATRICE));
        assertThat(refus.at("/doublonsPossibles/0/raisonSociale").asText()).isEqualTo("Essai Double");
        assertThat(refus.get("erreurs")).isEmpty();
        encore.avec("confirmeDoublon", true);
        corps(200, envoyer("POST", "/api/etablissements", encore.json(), ADMINISTRATRICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?raisonSociale=",
                "?raisonSociale=%20%27",
                "?siret=abcdefghijklmnopqrstuvwxyz",
                "?telephone=%25",
                "?raisonSociale=x&page=-1",
                "?raisonSociale=x&page=abc",
                "?raisonSociale=x&page=100",
                "?commune=a%00b"
            })
    void a_search_that_makes_no_sense_is_422_in_french(String criteres) throws Exception {
        JsonNode refus = corps(422, lire("/api/etablissements" + criteres));
        assertThat(refus.get("message").asText()).isNotBlank().doesNotContain("Failed", "must be");
    }

    @Test
    @DisplayName("4.1, 4.3 a whole SIRET with a wrong key is told beside its field, its beginning is searched")
    void a_wrong_key_is_told() throws Exception {
        assertThat(corps(422, lire("/api/etablissements?siret=99999002100018"))
                        .at("/erreurs/siret")
                        .asText())
                .contains("clé est fausse");
        corps(200, lire("/api/etablissements?siret=9999900210001"));
        corps(200, lire("/api/etablissements?siret=99999002100019"));
    }

    @Test
    void services_and_contacts_are_created_listed_corrected_and_deleted() throws Exception {
        long id = corps(
                        200,
                        envoyer(
                                "POST",
                                "/api/etablissements",
                                organisme("Essai").json(),
                                ETUDIANTE))
                .get("id")
                .asLong();
        Map<String, Object> service = new HashMap<>(Map.of("nom", "Accueil", "memeAdresse", true));
        JsonNode accueil = corps(200, envoyer("POST", "/api/etablissements/" + id + "/services", service, ETUDIANTE));
        assertThat(accueil.fieldNames())
                .toIterable()
                .contains("id", "version", "nom", "memeAdresse", "voie", "codePostal", "commune", "pays", "telephone");
        assertThat(corps(200, lire("/api/etablissements/" + id + "/services"))).containsExactly(accueil);
        service.put("version", accueil.get("version").asInt());
        service.put("nom", "Accueil général");
        String adresse = "/api/services/" + accueil.get("id").asLong();
        corps(200, envoyer("PUT", adresse, service, ETUDIANTE));

        Map<String, Object> personne = new HashMap<>(
                Map.of("nom", "Le Goff", "prenom", "Anne", "fonction", "Gérante", "courriel", "a@essai.example"));
        JsonNode contact = corps(200, envoyer("POST", adresse + "/contacts", personne, ETUDIANTE));
        assertThat(contact.get("civilite").asText()).isEqualTo("MME");
        assertThat(corps(200, lire(adresse + "/contacts"))).containsExactly(contact);
        personne.put("courriel", "pas une adresse");
        JsonNode refus = corps(422, envoyer("POST", adresse + "/contacts", personne, ETUDIANTE));
        assertThat(refus.get("erreurs").fieldNames()).toIterable().containsExactly("courriel");
        personne.put("courriel", "b@essai.example");
        personne.put("version", contact.get("version").asInt());
        String leGoff = "/api/contacts/" + contact.get("id").asLong();
        corps(200, envoyer("PUT", leGoff, personne, ETUDIANTE));
        assertThat(envoyer("DELETE", leGoff, null, ETUDIANTE).getStatus()).isEqualTo(204);
        assertThat(envoyer("DELETE", adresse, null, ETUDIANTE).getStatus()).isEqualTo(204);
    }

    @Test
    @DisplayName("1.3, 1.4: an unknown person reads nothing, a teacher writes nothing, an unknown field is refused")
    void doors_are_closed() throws Exception {
        for (String adresse : new String[] {
            "/api/etablissements?raisonSociale=x",
            "/api/etablissements/1",
            "/api/etablissements/1/services",
            "/api/services/1/contacts",
            "/api/offres?q=logiciel"
        }) {
            assertThat(web.perform(request(HttpMethod.GET, adresse))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(401);
        }
        Map<String, Object> essai = organisme("Essai").json();
        corps(403, envoyer("POST", "/api/etablissements", essai, ENSEIGNANT));
        MockHttpServletResponse sansJeton = web.perform(requete("POST", "/api/etablissements", ADMINISTRATRICE)
                        .contentType("application/json")
                        .content(json.writeValueAsString(essai)))
                .andReturn()
                .getResponse();
        assertThat(sansJeton.getStatus()).isEqualTo(403);
        corps(
                400,
                envoyer(
                        "POST",
                        "/api/etablissements",
                        organisme("Essai").avec("creePar", "moi").json(),
                        ADMINISTRATRICE));
        assertThat(sql.sql("select count(*) from app.etablissement")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void offers_are_searched_by_five_characters_or_a_number() throws Exception {
        assertThat(corps(200, lire("/api/offres?q=logiciel")).get("lignes").isArray())
                .isTrue();
        assertThat(corps(200, lire("/api/offres?q=12")).get("lignes")).isEmpty();
        assertThat(corps(422, lire("/api/offres?q=logi")).at("/erreurs/q").asText())
                .contains("5");
        corps(422, lire("/api/offres"));
    }

    private MockHttpServletResponse lire(String adresse) throws Exception {
        return web.perform(request(HttpMethod.GET, URI.create(adresse)).with(connecte(ETUDIANTE)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse envoyer(String methode, String adresse, Object contenu, Acteur acteur)
            throws Exception {
        return web.perform(requete(methode, adresse, acteur)
                        .with(csrf())
                        .contentType("application/json")
                        .content(contenu == null ? "" : json.writeValueAsString(contenu)))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder requete(String methode, String adresse, Acteur acteur) {
        return request(HttpMethod.valueOf(methode), adresse).with(connecte(acteur));
    }

    private static RequestPostProcessor connecte(Acteur acteur) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(acteur, null, List.of()));
    }

    private JsonNode corps(int statut, MockHttpServletResponse reponse) throws Exception {
        assertThat(reponse.getStatus()).as(reponse.getContentAsString()).isEqualTo(statut);
        return json.readTree(reponse.getContentAsByteArray());
    }
}
