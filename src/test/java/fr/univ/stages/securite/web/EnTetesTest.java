package fr.univ.stages.securite.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseServeur;
import fr.univ.stages.securite.Navigation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("6 Headers of every kind of answer, as a browser receives them")
class EnTetesTest extends BaseServeur {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private Navigation personne;

    @BeforeEach
    void sign_in() {
        personne = new Navigation(adresse());
        personne.connecter("per001", "demo");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/connexion/sortie, 302",
        "/mentions, 200",
        "/conventions/999999, 404",
        "/conventions/999999/convention.pdf, 404",
        "/api/taches/inconnue, 404",
        "/webjars/nulle-part.js, 404",
        "/charte/icone.svg, 200",
        "/forms/_commun/portail.js, 200",
        "/actuator/health, 200",
        "/conventions;x=1, 400",
        TASKLIST + ", 200",
        "/camunda/app/cockpit/default/, 200",
        "/camunda/api/engine/engine/default/task/count, 200",
        "/camunda/nulle-part, 404",
    })
    void every_answer_protects_whoever_reads_it(String chemin, int statut) {
        HttpResponse<String> reponse = personne.get(chemin);

        assertThat(reponse.statusCode()).isEqualTo(statut);
        exiger(reponse, "X-Content-Type-Options", "nosniff");
        exiger(reponse, "X-Frame-Options", "DENY");
        exiger(reponse, "Referrer-Policy", "same-origin");
        assertThat(entete(reponse, "Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(entete(reponse, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(reponse.headers().firstValue("Server")).isEmpty();
        assertThat(reponse.headers().firstValue("Strict-Transport-Security"))
                .as("plain http")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/conventions/999999", "/api/taches/x", "/charte/icone.svg", TASKLIST})
    void behind_https_the_browser_is_told_to_stay_there(String chemin) {
        assertThat(entete(personne.get(chemin, "X-Forwarded-Proto", "https"), "Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/taches",
                "/conventions",
                "/conventions/999999",
                "/conventions/999999/convention.pdf",
                "/api/taches/inconnue",
                TASKLIST,
                "/camunda/api/engine/engine/default/task/count",
            })
    void what_may_hold_personal_data_is_never_kept(String chemin) {
        assertThat(entete(personne.get(chemin), "Cache-Control")).contains("no-store");
    }

    @Test
    void the_portal_runs_no_script_or_style_but_its_files() {
        assertThat(entete(personne.get("/"), "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
    }

    @Test
    void files_that_never_change_are_kept_and_the_others_checked_again() {
        assertThat(Jsoup.parse(personne.get("/").body())
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(fichier -> assertThat(entete(personne.get(fichier), "Cache-Control"))
                        .isEqualTo("max-age=31536000, public"));
        assertThat(entete(personne.get("/forms/_commun/portail.js"), "Cache-Control"))
                .isEqualTo("max-age=300");
    }

    @Test
    void the_files_of_tasklist_are_checked_again_and_not_sent_twice() {
        for (String fichier :
                List.of("/camunda/app/tasklist/scripts/config.js", "/camunda/lib/deps.js", "/camunda/favicon.ico")) {
            HttpResponse<String> reponse = personne.get(fichier);
            assertThat(reponse.statusCode()).as(fichier).isEqualTo(200);
            assertThat(entete(reponse, "Cache-Control")).as(fichier).isEqualTo("no-cache");
            String date = reponse.headers().firstValue("Last-Modified").orElseThrow();
            assertThat(personne.get(fichier, "If-Modified-Since", date).statusCode())
                    .as(fichier)
                    .isEqualTo(304);
        }
    }

    @Test
    @DisplayName("6 Camunda's pages keep their own protection against forged requests")
    void the_api_of_camunda_refuses_what_carries_no_token_of_its_own() {
        assertThat(personne.poster("/camunda/api/engine/engine/default/task", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    private static void exiger(HttpResponse<String> reponse, String nom, String valeur) {
        assertThat(entete(reponse, nom)).as(nom).isEqualTo(valeur);
    }

    private static String entete(HttpResponse<String> reponse, String nom) {
        return String.join(" | ", reponse.headers().allValues(nom));
    }
}
