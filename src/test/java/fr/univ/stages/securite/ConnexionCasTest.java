package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@DisplayName("1.1 Signing in by the university's CAS server")
@TestPropertySource(properties = "stages.connexion.mode=CAS")
class ConnexionCasTest extends BaseServiceUniversitaire {

    private static final int PORT = ServeurDEssai.portLibre();
    private static final String ADRESSE = "http://localhost:" + PORT;
    private static final String RETOUR = ADRESSE + "/connexion/cas";
    private static final ServeurCas CAS = new ServeurCas();

    @DynamicPropertySource
    static void at_an_address_that_cas_knows(DynamicPropertyRegistry reglages) {
        CAS.demarrer();
        reglages.add("server.port", () -> PORT);
        reglages.add("stages.connexion.adresse", () -> ADRESSE + "/");
        reglages.add("stages.connexion.cas.serveur", () -> CAS.adresse() + "/cas");
    }

    @AfterAll
    static void stop() {
        CAS.arreter();
    }

    @Override
    String adresse() {
        return ADRESSE;
    }

    @Test
    @DisplayName("1.1 the page asked for opens after one sign-in, and portal, Tasklist and JSON share the session")
    void the_page_asked_for_opens_after_one_sign_in() {
        CAS.connecter("per005");

        HttpResponse<String> page = personne.suivre(TASKLIST + "?retour=1");

        assertThat(page.uri()).hasToString(ADRESSE + TASKLIST + "?retour=1");
        assertThat(page.body()).contains("tasklist");
        exigerConnecte(personne, "Thaïs SABRELIN");
        assertThat(personne.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
        assertThat(personne.get("/api/taches/inconnue").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("1.1 somebody whom the directory does not know reads a French page, without a loop")
    void somebody_unknown_to_the_directory_reads_a_page() {
        CAS.connecter("fantome");

        HttpResponse<String> page = personne.suivre("/taches");

        assertThat(page.uri()).hasToString(ADRESSE + "/connexion?inconnu");
        assertThat(message(page)).contains("l'annuaire de l'université ne lui connaît pas d'accès");
        exigerDeconnecte(personne);
        assertThat(deconnecter(personne).uri()).hasToString(ADRESSE + "/connexion?fin");
        assertThat(CAS.personne()).as("another account can be chosen").isNull();
    }

    @Test
    void a_ticket_opens_one_session_only() {
        CAS.connecter("per005");
        String ticket = CAS.ticket(RETOUR);
        assertThat(Navigation.destination(personne.get("/connexion/cas?ticket=" + ticket)))
                .isEqualTo("/");

        exigerRefus(new Navigation(ADRESSE), ticket);
    }

    @Test
    void a_ticket_that_is_late_or_was_made_for_another_service_opens_nothing() {
        CAS.connecter("per005");
        exigerRefus(personne, CAS.ticket("https://autre.example/"));
        String tardif = CAS.ticket(RETOUR);
        CAS.laisserPasser(11);
        exigerRefus(personne, tardif);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ST-inventé", "<cas:user>per001</cas:user>", "ST-1&ticket=ST-2"})
    void a_forged_ticket_opens_nothing(String ticket) {
        exigerRefus(personne, URLEncoder.encode(ticket, StandardCharsets.UTF_8));
    }

    @Test
    void a_server_that_is_down_is_said_in_french_and_those_signed_in_go_on() {
        CAS.connecter("per005");
        personne.suivre("/");
        Navigation autre = new Navigation(ADRESSE);
        CAS.arreter();
        try {
            HttpResponse<String> page = autre.suivre("/connexion/cas?ticket=ST-1");
            assertThat(page.uri()).hasToString(ADRESSE + "/connexion?service");
            assertThat(message(page)).startsWith("Le service de connexion de l'université ne répond pas.");
            exigerConnecte(personne, "Thaïs SABRELIN");
        } finally {
            CAS.demarrer();
        }
        autre.suivre("/");
        exigerConnecte(autre, "Thaïs SABRELIN");
    }

    @Test
    void signing_out_ends_our_session_and_that_of_cas() {
        CAS.connecter("per005");
        personne.suivre("/");

        HttpResponse<String> page = deconnecter(personne);

        assertThat(page.uri()).hasToString(ADRESSE + "/connexion?fin");
        assertThat(message(page)).contains("déconnecté");
        assertThat(CAS.personne()).isNull();
        exigerDeconnecte(personne);
    }

    @Test
    @DisplayName("1.1 CAS ends the session that its ticket opened, and no other (single logout)")
    void cas_ends_the_session_that_its_ticket_opened() {
        CAS.connecter("per005");
        String ticket = CAS.ticket(RETOUR);
        personne.get("/connexion/cas?ticket=" + ticket);
        Navigation autre = new Navigation(ADRESSE);
        autre.suivre("/");

        assertThat(finir("ST-inconnu")).isEqualTo(204);
        assertThat(finir("' or 1=1 --")).isEqualTo(204);
        exigerConnecte(personne, "Thaïs SABRELIN");
        assertThat(finir(ticket)).isEqualTo(204);

        assertThat(Navigation.destination(personne.get("/"))).isEqualTo("/connexion?expiree");
        exigerConnecte(autre, "Thaïs SABRELIN");
    }

    @Test
    void nothing_else_is_posted_to_the_address_of_cas_without_a_token() {
        assertThat(new Navigation(ADRESSE)
                        .poster("/connexion/cas", Map.of("ticket", "ST-1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("6 the session gets a new id at sign-in and holds no ticket")
    void the_session_gets_a_new_id_and_holds_no_ticket() {
        CAS.connecter("e22600001");
        personne.get("/taches");
        String avant = personne.cookie("SESSION").orElseThrow();
        String ticket = CAS.ticket(RETOUR);
        personne.get("/connexion/cas?ticket=" + ticket);

        assertThat(personne.cookie("SESSION").orElseThrow()).isNotEqualTo(avant);
        assertThat(contenuDesSessions("e22600001"))
                .contains("fr.univ.stages.noyau.Acteur")
                .doesNotContain(ticket);
    }

    @Test
    @DisplayName("1.1 only one way in is open: no password is asked for, and none is taken")
    void no_password_is_asked_for() {
        HttpResponse<String> page = personne.get("/connexion");

        assertThat(page.body())
                .contains("href=\"/connexion/depart\"")
                .doesNotContain("motDePasse")
                .doesNotContain("per005");
        assertThat(personne.connecter("per005", "demo").statusCode()).isEqualTo(405);
        exigerDeconnecte(personne);
        assertThat(Navigation.destination(personne.get("/connexion/depart")))
                .isEqualTo(CAS.adresse() + "/cas/login?service=" + URLEncoder.encode(RETOUR, StandardCharsets.UTF_8));
    }

    private static void exigerRefus(Navigation navigation, String ticket) {
        HttpResponse<String> page = navigation.suivre("/connexion/cas?ticket=" + ticket);
        assertThat(page.uri()).hasToString(ADRESSE + "/connexion?echec");
        assertThat(message(page)).startsWith("La connexion n'a pas abouti.");
        assertThat(navigation.get("/api/taches/x").statusCode()).isEqualTo(401);
    }

    private static int finir(String ticket) {
        return new Navigation(ADRESSE)
                .poster("/connexion/cas", Map.of("logoutRequest", """
                        <samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="1" Version="2.0">\
                        <samlp:SessionIndex>%s</samlp:SessionIndex></samlp:LogoutRequest>""".formatted(ticket)))
                .statusCode();
    }
}
