package fr.univ.stages.securite.cas;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.securite.BaseServiceUniversitaire;
import fr.univ.stages.securite.Navigation;
import fr.univ.stages.securite.ServeurDEssai;
import fr.univ.stages.securite.ServiceDEssai;
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
    public String adresse() {
        return ADRESSE;
    }

    @Override
    public ServiceDEssai service() {
        return CAS;
    }

    @Test
    @DisplayName("1.1 signing in starts at CAS, and somebody unknown to the directory can choose another account")
    void signing_in_starts_at_cas() {
        assertThat(Navigation.destination(personne.get("/connexion/depart")))
                .isEqualTo(CAS.adresse() + "/cas/login?service=" + URLEncoder.encode(RETOUR, StandardCharsets.UTF_8));
        CAS.connecter("fantome");
        personne.suivre("/taches");
        assertThat(deconnecter(personne).uri()).hasToString(ADRESSE + "/connexion?fin");
        assertThat(CAS.personne()).isNull();
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
