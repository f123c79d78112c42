package fr.univ.stages.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseServeur;
import fr.univ.stages.securite.Navigation;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;

@DisplayName("6 Sessions: begun, kept, ended")
class SessionsTest extends BaseServeur {

    @Autowired
    private JdbcClient base;

    @Autowired
    private SessionRepository<?> sessions;

    private Navigation personne;

    @BeforeEach
    void open_a_browser() {
        personne = new Navigation(adresse());
    }

    @Test
    @DisplayName("1.1 signing in leads back to the page asked for, its question included")
    void signing_in_leads_back_to_the_page_asked_for() {
        assertThat(Navigation.destination(personne.get("/conventions?page=2&x=%C3%A9")))
                .isEqualTo("/connexion");

        assertThat(Navigation.destination(personne.connecter("per005", "demo")))
                .isEqualTo("/conventions?page=2&x=%C3%A9");
        assertThat(personne.get("/conventions?page=2&x=%C3%A9").statusCode()).isEqualTo(200);
        assertThat(Navigation.destination(personne.connecter("per005", "demo")))
                .as("once only")
                .isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"/api/taches/x,", "/centres/1/logo, image", "/connexion/depart,", "/camunda/api/engine/engine/default,"
    })
    @DisplayName("1.1 only a page is a place to come back to")
    void only_a_page_is_a_place_to_come_back_to(String chemin, String genre) {
        personne.get(chemin, "Sec-Fetch-Dest", genre == null ? "document" : genre);

        assertThat(Navigation.destination(personne.connecter("per005", "demo"))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/%2F/evil.example",
                "/\\evil.example",
                "/;@evil.example",
                "/https://evil.example"
            })
    @DisplayName("6 signing in never leads to another site")
    void signing_in_never_leads_to_another_site(String chemin) {
        personne.get(chemin.replace("\\", "%5C"), "X-Forwarded-Host", "evil.example");
        personne.get("/connexion");
        HttpResponse<String> arrivee = personne.poster(
                "/connexion?continue=https://evil.example&redirect=//evil.example",
                Map.of("identifiant", "per005", "motDePasse", "demo", "targetUrl", "https://evil.example"));

        assertThat(arrivee.statusCode()).isEqualTo(302);
        assertThat(Navigation.destination(arrivee)).matches("/(?![/\\\\]).*");
    }

    @Test
    @DisplayName("6 a session known before sign-in is worth nothing after it")
    void a_session_known_before_sign_in_is_worth_nothing_after_it() {
        personne.get("/taches");
        String posee = personne.cookie("SESSION").orElseThrow();
        personne.connecter("per005", "demo");

        Navigation attaquant = new Navigation(adresse());
        attaquant.deposer("SESSION", posee);
        assertThat(attaquant.get("/taches").statusCode()).isEqualTo(302);
        assertThat(personne.get("/taches").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("6 cookies are out of reach of scripts and other sites, and stay on https behind it")
    void cookies_are_out_of_reach() {
        HttpResponse<String> clair = personne.get("/taches");
        assertThat(cookie(clair, "SESSION"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");

        HttpResponse<String> protege = new Navigation(adresse()).get("/taches", "X-Forwarded-Proto", "https");
        assertThat(cookie(protege, "SESSION")).contains("HttpOnly", "SameSite=Lax", "Secure");
        HttpResponse<String> page = new Navigation(adresse()).get("/connexion", "X-Forwarded-Proto", "https");
        assertThat(cookie(page, "APP-XSRF-TOKEN")).contains("SameSite=Lax", "Secure");
    }

    @Test
    @DisplayName("6 a session holds who the person is, and neither password nor request")
    void a_session_holds_no_credential() {
        personne.get("/taches", "Authorization", "Bearer jeton-secret", "X-Essai", "en-tete-garde");
        personne.connecter("ens003", "demo");

        List<String> attributs = base.sql("""
                        select a.attribute_name || ' ' || encode(a.attribute_bytes, 'escape')
                        from app.spring_session_attributes a
                        join app.spring_session s on s.primary_id = a.session_primary_id
                        where s.principal_name = 'ens003'""").query(String.class).list();
        assertThat(attributs).anyMatch(contenu -> contenu.contains("fr.univ.stages.noyau.Acteur"));
        assertThat(String.join("\n", attributs))
                .doesNotContain("demo", "jeton-secret", "en-tete-garde", "SavedRequest", "Cookie");
    }

    @Test
    @DisplayName("1.1 a session that has expired is said, and the page comes back")
    void a_session_that_has_expired_is_said() {
        personne.connecter("per005", "demo");
        sessions.deleteById(new String(
                java.util.Base64.getDecoder().decode(personne.cookie("SESSION").orElseThrow()),
                StandardCharsets.UTF_8));

        HttpResponse<String> page = personne.suivre("/taches");
        assertThat(page.uri()).hasToString(adresse() + "/connexion?expiree");
        assertThat(Jsoup.parse(page.body()).select("[role=alert]").text()).startsWith("Votre session a expiré.");
        assertThat(personne.get("/api/taches/x").statusCode()).isEqualTo(401);
        assertThat(Navigation.destination(personne.connecter("per005", "demo"))).isEqualTo("/taches");
    }

    @Test
    @DisplayName("6 a session lasts an hour without use")
    void a_session_lasts_an_hour() {
        personne.connecter("per005", "demo");

        assertThat(base.sql("select distinct max_inactive_interval from app.spring_session")
                        .query(Integer.class)
                        .list())
                .containsExactly(3600);
    }

    @Test
    @DisplayName("1.1 one person may be signed in at two places; leaving one is not leaving the other")
    void one_person_may_be_signed_in_twice() {
        Navigation bureau = new Navigation(adresse());
        bureau.connecter("per005", "demo");
        personne.connecter("per005", "demo");
        assertThat(bureau.get("/taches").statusCode()).isEqualTo(200);
        assertThat(personne.get("/taches").statusCode()).isEqualTo(200);

        assertThat(Navigation.destination(personne.poster("/deconnexion", Map.of())))
                .isEqualTo("/connexion?fin");

        assertThat(personne.get("/taches").statusCode()).isEqualTo(302);
        assertThat(bureau.get("/taches").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("6 wrong passwords end in a wait that says how long, whether the account exists or not")
    void wrong_passwords_end_in_a_wait() {
        for (String login : List.of("ens002", "personne-de-ce-nom")) {
            Navigation attaquant = new Navigation(adresse());
            assertThat(Navigation.destination(attaquant.connecter(login, "faux")))
                    .isEqualTo("/connexion?refus");
            base.sql("update app.frein_connexion set essais = 60 where cle = ?")
                    .param(new Essai(login, "127.0.0.1").cleDuCouple())
                    .update();
            assertThat(Navigation.destination(attaquant.connecter(login, "faux")))
                    .isEqualTo("/connexion?refus");
            HttpResponse<String> refus = attaquant.connecter(login, "demo");
            assertThat(Navigation.destination(refus)).as(login).matches("/connexion\\?attente=(29\\d|300)");
        }
        String message = Jsoup.parse(personne.get("/connexion?attente=42").body())
                .select("[role=alert]")
                .text();
        assertThat(message).isEqualTo("Trop d'essais ont échoué. Attendez 42 secondes, puis recommencez.");
        base.sql("delete from app.frein_connexion").update();
    }

    private static String cookie(HttpResponse<String> reponse, String nom) {
        return reponse.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(nom + "="))
                .findFirst()
                .orElse("");
    }
}
