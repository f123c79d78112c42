package fr.univ.stages.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.LDAPException;
import fr.univ.stages.BaseServeur;
import fr.univ.stages.robustesse.SessionHttp;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("1.1 While the directory is down, those who are signed in go on and everybody is told")
class AnnuaireArreteTest extends BaseServeur {

    @Autowired
    private AnnuaireEmbarque annuaire;

    private InMemoryDirectoryServer serveur;
    private SessionHttp session;

    @BeforeEach
    void somebody_is_signed_in_when_it_stops() {
        session = new SessionHttp(adresse()).connecter("per005", "demo");
        serveur = (InMemoryDirectoryServer) ReflectionTestUtils.getField(annuaire, "serveur");
        serveur.shutDown(true);
    }

    @AfterEach
    void it_comes_back_and_so_does_everything() throws LDAPException {
        serveur.startListening();
        assertThat(session.get("/api/enseignants?nom=ostreval").statusCode()).isEqualTo(200);
        new SessionHttp(adresse()).connecter("per005", "demo");
    }

    @Test
    void signing_in_says_so_and_holds_it_against_nobody() {
        SessionHttp autre = new SessionHttp(adresse());
        for (int essai = 0; essai < 20; essai++) {
            assertThat(autre.get("/connexion").statusCode()).isEqualTo(200);
            HttpResponse<String> refus =
                    autre.formulaire("/connexion", Map.of("identifiant", "per006", "motDePasse", "demo"));
            assertThat(refus.headers().firstValue("Location")).contains("/connexion?annuaire");
        }
        assertThat(Jsoup.parse(autre.get("/connexion?annuaire").body())
                        .select("[role=alert]")
                        .text())
                .isEqualTo("L'annuaire de l'université ne répond pas. Recommencez dans quelques minutes.");
    }

    @Test
    void those_who_are_signed_in_go_on_working() {
        for (String chemin : List.of(
                "/",
                "/taches",
                "/conventions",
                "/conventions/nouvelle",
                "/aide",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task/count")) {
            assertThat(session.get(chemin).statusCode()).as(chemin).isEqualTo(200);
        }
    }

    @Test
    void searches_say_so() {
        HttpResponse<String> refus = session.get("/api/enseignants?nom=ostreval");

        assertThat(refus.statusCode()).isEqualTo(503);
        assertThat(SessionHttp.lire(refus.body()).at("/message").asText()).startsWith("L'annuaire ne répond pas.");
    }
}
