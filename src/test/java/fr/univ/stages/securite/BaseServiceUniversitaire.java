package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseSansAttente;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application at an address known beforehand, as its sign-in service must know it. */
@Tag("heavy")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "stages.donnees=target/donnees-test/${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
        })
@Import(BaseSansAttente.class)
public abstract class BaseServiceUniversitaire {

    protected static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Autowired
    protected JdbcClient base;

    protected Navigation personne;

    public abstract String adresse();

    public abstract ServiceDEssai service();

    @BeforeEach
    protected void open_a_browser() {
        personne = new Navigation(adresse());
    }

    @Test
    @DisplayName("1.1 the page asked for opens after one sign-in, and portal, Tasklist and JSON share the session")
    protected void the_page_asked_for_opens_after_one_sign_in() {
        service().connecter("per005");

        HttpResponse<String> page = personne.suivre(TASKLIST + "?retour=1");

        assertThat(page.uri()).hasToString(adresse() + TASKLIST + "?retour=1");
        assertThat(page.body()).contains("tasklist");
        exigerConnecte(personne, "Thaïs SABRELIN");
        assertThat(personne.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
        assertThat(personne.get("/api/taches/inconnue").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("1.1 somebody whom the directory does not know reads a French page, without a loop")
    protected void somebody_unknown_to_the_directory_reads_a_page() {
        service().connecter("fantome");

        HttpResponse<String> page = personne.suivre("/taches");

        assertThat(page.uri()).hasToString(adresse() + "/connexion?inconnu");
        assertThat(message(page)).contains("l'annuaire de l'université ne lui connaît pas d'accès");
        exigerDeconnecte(personne);
    }

    @Test
    @DisplayName("1.1 only one way in is open: no password is asked for, and none is taken")
    protected void no_password_is_asked_for() {
        assertThat(personne.get("/connexion").body())
                .contains("href=\"/connexion/depart\"")
                .doesNotContain("motDePasse")
                .doesNotContain("per005");
        assertThat(personne.connecter("per005", "demo").statusCode()).isEqualTo(405);
        exigerDeconnecte(personne);
    }

    @Test
    protected void signing_out_ends_our_session_and_that_of_the_service() {
        service().connecter("per005");
        personne.suivre("/");

        HttpResponse<String> page = deconnecter(personne);

        assertThat(page.uri()).hasToString(adresse() + "/connexion?fin");
        assertThat(message(page)).contains("déconnecté");
        assertThat(service().personne()).isNull();
        exigerDeconnecte(personne);
    }

    protected static String message(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("[role=alert]").text();
    }

    protected void exigerConnecte(Navigation navigation, String nom) {
        HttpResponse<String> accueil = navigation.get("/");
        assertThat(accueil.statusCode()).isEqualTo(200);
        assertThat(accueil.body()).contains(nom);
    }

    protected void exigerDeconnecte(Navigation navigation) {
        assertThat(navigation.get("/").statusCode()).isEqualTo(302);
        assertThat(navigation.get("/api/taches/x").statusCode()).isEqualTo(401);
    }

    /** Signs out by the button of the layout and follows the page that leads to the university's service. */
    protected HttpResponse<String> deconnecter(Navigation navigation) {
        HttpResponse<String> sortie = navigation.poster("/deconnexion", Map.of());
        assertThat(sortie.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(sortie.body());
        Matcher suite = Pattern.compile("0; url=(.+)")
                .matcher(sortie.headers().firstValue("Refresh").orElse(""));
        assertThat(suite.matches()).isTrue();
        assertThat(page.select("main a").attr("href")).isEqualTo(suite.group(1));
        return navigation.suivre(suite.group(1));
    }

    /** Everything that the sessions of that person hold, as text. */
    protected String contenuDesSessions(String login) {
        List<byte[]> contenus = base.sql("""
                        select a.attribute_bytes from app.spring_session_attributes a
                        join app.spring_session s on s.primary_id = a.session_primary_id
                        where s.principal_name = ?""").param(login).query(byte[].class).list();
        assertThat(contenus).isNotEmpty();
        return contenus.stream()
                .map(octets -> new String(octets, StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
    }
}
