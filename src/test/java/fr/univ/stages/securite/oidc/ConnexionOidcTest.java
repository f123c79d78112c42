package fr.univ.stages.securite.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.securite.BaseServiceUniversitaire;
import fr.univ.stages.securite.FournisseurDEssai;
import fr.univ.stages.securite.FournisseurDEssaiConfiguration;
import fr.univ.stages.securite.Navigation;
import fr.univ.stages.securite.ServeurDEssai;
import fr.univ.stages.securite.ServiceDEssai;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@DisplayName("1.1 Signing in by the university's OpenID Connect provider")
@TestPropertySource(
        properties = {
            "stages.connexion.mode=OIDC",
            "stages.connexion.oidc.client=" + FournisseurDEssai.CLIENT,
            "stages.connexion.oidc.secret=" + FournisseurDEssai.SECRET,
        })
class ConnexionOidcTest extends BaseServiceUniversitaire {

    private static final int PORT = ServeurDEssai.portLibre();
    private static final String ADRESSE = "http://localhost:" + PORT;
    private static final String FIN = "/logout/connect/back-channel/universite";
    private static final FournisseurDEssai FOURNISSEUR = new FournisseurDEssai(ADRESSE);

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
    public String adresse() {
        return ADRESSE;
    }

    @Override
    public ServiceDEssai service() {
        return FOURNISSEUR;
    }

    @Test
    void the_provider_is_told_whose_session_ends() {
        FOURNISSEUR.connecter("per005");
        personne.suivre("/");
        deconnecter(personne);
        assertThat(FOURNISSEUR.indice()).isNotBlank();
    }

    @Test
    @DisplayName("1.1 the provider ends the session it names, and no other (back-channel logout)")
    void the_provider_ends_the_session_it_names() {
        FOURNISSEUR.connecter("per005");
        personne.suivre("/");
        String sienne = FOURNISSEUR.session();
        Navigation autre = new Navigation(ADRESSE);
        autre.suivre("/");

        assertThat(finir(contenu -> contenu.claim("sid", "inconnue"))).isEqualTo(200);
        exigerConnecte(personne, "Thaïs SABRELIN");
        assertThat(finir(contenu -> contenu.claim("sid", sienne))).isEqualTo(200);
        exigerDeconnecte(personne);
        exigerConnecte(autre, "Thaïs SABRELIN");

        assertThat(finir(contenu -> contenu.subject(FournisseurDEssaiConfiguration.OPAQUE + "per001")))
                .isEqualTo(200);
        exigerConnecte(autre, "Thaïs SABRELIN");
        assertThat(finir(contenu -> contenu.subject(FournisseurDEssaiConfiguration.OPAQUE + "per005")))
                .isEqualTo(200);
        exigerDeconnecte(autre);
    }

    @Test
    @DisplayName("1.1, 6 a message that the provider did not sign for us ends nothing")
    void a_message_that_the_provider_did_not_sign_for_us_ends_nothing() {
        FOURNISSEUR.connecter("per005");
        personne.suivre("/");
        String sienne = FOURNISSEUR.session();
        FOURNISSEUR.signerDUneFausseCle(true);
        try {
            assertThat(finir(contenu -> contenu.claim("sid", sienne))).isEqualTo(400);
        } finally {
            FOURNISSEUR.signerDUneFausseCle(false);
        }
        assertThat(finir(contenu -> contenu.claim("sid", sienne).audience(List.of("autre"))))
                .isEqualTo(400);
        assertThat(finir(contenu -> contenu.claim("sid", sienne).issuer("https://autre.example")))
                .isEqualTo(400);
        assertThat(finir(contenu -> contenu.claim("sid", sienne).claim("nonce", "x")))
                .isEqualTo(400);
        assertThat(finir(contenu -> contenu.claim("sid", sienne).claims(tout -> tout.remove("events"))))
                .isEqualTo(400);
        assertThat(finir(contenu -> {})).isEqualTo(400);
        assertThat(new Navigation(ADRESSE)
                        .poster(FIN, Map.of("logout_token", "n'importe quoi"))
                        .statusCode())
                .isEqualTo(400);
        exigerConnecte(personne, "Thaïs SABRELIN");
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
    @DisplayName("6 the session gets a new id at sign-in and holds no access token")
    void the_session_gets_a_new_id_and_holds_no_access_token() {
        FOURNISSEUR.connecter("e22600001");
        String retour = retour();
        String avant = personne.cookie("SESSION").orElseThrow();
        personne.get(retour);

        assertThat(personne.cookie("SESSION").orElseThrow()).isNotEqualTo(avant);
        assertThat(contenuDesSessions("e22600001"))
                .contains("fr.univ.stages.noyau.Acteur")
                .doesNotContain(FOURNISSEUR.jetonDAcces(), FournisseurDEssai.SECRET, "code_verifier", "PersonneOidc");
    }

    private static int finir(Consumer<JwtClaimsSet.Builder> contenu) {
        return new Navigation(ADRESSE)
                .poster(FIN, Map.of("logout_token", FOURNISSEUR.annonceDeFin(contenu)))
                .statusCode();
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
