package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@DisplayName("1.1 Signing in by the university's OpenID Connect provider")
@TestPropertySource(
        properties = {
            "stages.connexion.mode=OIDC",
            "stages.connexion.oidc.client=" + ServeurOidc.CLIENT,
            "stages.connexion.oidc.secret=" + ServeurOidc.SECRET,
        })
class ConnexionOidcTest extends BaseServiceUniversitaire {

    private static final int PORT = ServeurDEssai.portLibre();
    private static final String ADRESSE = "http://localhost:" + PORT;
    private static final ServeurOidc FOURNISSEUR =
            new ServeurOidc(Set.of(ADRESSE + "/connexion/retour", ADRESSE + "/connexion?fin"));

    /** The provider starts only with the first test: the application must not need it to start. */
    @DynamicPropertySource
    static void at_an_address_that_the_provider_knows(DynamicPropertyRegistry reglages) {
        reglages.add("server.port", () -> PORT);
        reglages.add("stages.connexion.adresse", () -> ADRESSE);
        reglages.add("stages.connexion.oidc.emetteur", FOURNISSEUR::adresse);
    }

    private static boolean demarre;

    @BeforeEach
    void the_provider_starts_after_the_application() {
        if (!demarre) {
            exigerPanne();
            FOURNISSEUR.demarrer();
            demarre = true;
        }
    }

    @AfterAll
    static void stop() {
        FOURNISSEUR.arreter();
    }

    @Override
    String adresse() {
        return ADRESSE;
    }

    @Test
    @DisplayName("1.1 the page asked for opens after one sign-in, and portal, Tasklist and JSON share the session")
    void the_page_asked_for_opens_after_one_sign_in() {
        FOURNISSEUR.connecter("per005");

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
        FOURNISSEUR.connecter("fantome");

        HttpResponse<String> page = personne.suivre("/taches");

        assertThat(page.uri()).hasToString(ADRESSE + "/connexion?inconnu");
        assertThat(message(page)).contains("l'annuaire de l'université ne lui connaît pas d'accès");
        exigerDeconnecte(personne);
    }

    @Test
    void a_forged_state_or_one_of_somebody_else_opens_nothing() {
        FOURNISSEUR.connecter("per001");
        Navigation attaquant = new Navigation(ADRESSE);
        String vers = Navigation.destination(attaquant.get(Navigation.destination(attaquant.get("/connexion/depart"))));
        String retour = Navigation.destination(attaquant.get(vers));

        exigerEchec(personne, retour);
        exigerEchec(personne, retour.replaceFirst("state=[^&]+", "state=invente"));
        exigerEchec(attaquant, retour.replaceFirst("state=[^&]+", "state=invente"));
    }

    @Test
    void an_answer_opens_one_session_only() {
        FOURNISSEUR.connecter("per005");
        String retour = retour();
        assertThat(Navigation.destination(personne.get(retour))).isEqualTo("/");

        exigerEchec(new Navigation(ADRESSE), retour);
    }

    @Test
    void an_id_token_with_another_nonce_or_another_signature_opens_nothing() {
        FOURNISSEUR.connecter("per005");
        FOURNISSEUR.imposerLeNonce("autre");
        try {
            exigerEchec(personne, retour());
        } finally {
            FOURNISSEUR.imposerLeNonce(null);
        }
        FOURNISSEUR.signerDUneFausseCle(true);
        try {
            exigerEchec(personne, retour());
        } finally {
            FOURNISSEUR.signerDUneFausseCle(false);
        }
    }

    @Test
    void a_person_who_gives_up_comes_back_to_our_page() {
        exigerEchec(personne, ADRESSE + "/connexion/retour?error=access_denied&state=x");
        exigerEchec(personne, ADRESSE + "/connexion/oidc/autre");
    }

    @Test
    void a_provider_that_goes_down_meanwhile_is_said_in_french() {
        FOURNISSEUR.connecter("per005");
        String retour = retour();
        FOURNISSEUR.arreter();
        try {
            HttpResponse<String> page = personne.suivre(retour);
            assertThat(page.uri()).hasToString(ADRESSE + "/connexion?service");
            assertThat(message(page)).startsWith("Le service de connexion de l'université ne répond pas.");
        } finally {
            FOURNISSEUR.demarrer();
        }
        personne.suivre("/");
        exigerConnecte(personne, "Thaïs SABRELIN");
    }

    @Test
    void signing_out_ends_our_session_and_that_of_the_provider() {
        FOURNISSEUR.connecter("per005");
        personne.suivre("/");

        HttpResponse<String> page = deconnecter(personne);

        assertThat(page.uri()).hasToString(ADRESSE + "/connexion?fin");
        assertThat(FOURNISSEUR.personne()).isNull();
        assertThat(FOURNISSEUR.indice())
                .as("the provider knows whose session ends")
                .isNotBlank();
        exigerDeconnecte(personne);
    }

    @Test
    @DisplayName("6 the session gets a new id at sign-in and holds no access token")
    void the_session_gets_a_new_id_and_holds_no_access_token() {
        FOURNISSEUR.connecter("e22600001");
        String retour = retour();
        String avant = personne.cookie("SESSION").orElseThrow();
        personne.get(retour);

        assertThat(personne.cookie("SESSION").orElseThrow()).isNotEqualTo(avant);
        assertThat(contenuDesSessions("e22600001"))
                .contains("fr.univ.stages.noyau.Acteur")
                .doesNotContain(ServeurOidc.JETON_D_ACCES, ServeurOidc.SECRET, "code_verifier", "PersonneOidc");
    }

    @Test
    @DisplayName("1.1 only one way in is open: no password is asked for, and none is taken")
    void no_password_is_asked_for() {
        assertThat(personne.get("/connexion").body())
                .contains("href=\"/connexion/depart\"")
                .doesNotContain("motDePasse")
                .doesNotContain("per005");
        assertThat(personne.connecter("per005", "demo").statusCode()).isEqualTo(405);
        exigerDeconnecte(personne);
    }

    private void exigerPanne() {
        HttpResponse<String> page = personne.suivre("/taches");
        assertThat(page.uri()).hasToString(ADRESSE + "/connexion?service");
        assertThat(message(page)).startsWith("Le service de connexion de l'université ne répond pas.");
    }

    private static void exigerEchec(Navigation navigation, String adresse) {
        HttpResponse<String> page = navigation.suivre(adresse);
        assertThat(page.uri()).hasToString(ADRESSE + "/connexion?echec");
        assertThat(message(page)).startsWith("La connexion n'a pas abouti.");
        assertThat(navigation.get("/api/taches/x").statusCode()).isEqualTo(401);
    }

    /** Goes to the provider and stops before coming back. */
    private String retour() {
        String depart = Navigation.destination(personne.get("/connexion/depart"));
        String vers = Navigation.destination(personne.get(depart));
        return Navigation.destination(personne.get(vers));
    }
}
