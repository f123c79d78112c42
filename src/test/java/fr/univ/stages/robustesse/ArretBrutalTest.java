package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("3.1.9 killing the process loses no completed step and leaves no half step")
class ArretBrutalTest {

    @TempDir
    private static Path dossier;

    @Test
    void a_killed_application_starts_again_where_it_was() throws Exception {
        Path donnees = Files.createDirectory(dossier.resolve("donnees"));
        String deuxieme;
        try (ApplicationSeparee application = ApplicationSeparee.demarrer(donnees)) {
            SessionHttp session = new SessionHttp(application.adresse()).connecter("per005", "demo");
            deuxieme = suivante(session.accomplir(premiereTache(session), SaisiesDEssai.etudiant())
                    .body());
            application.tuer();
        }
        try (ApplicationSeparee application = ApplicationSeparee.demarrer(donnees)) {
            SessionHttp session = new SessionHttp(application.adresse()).connecter("per005", "demo");
            JsonNode contexte = session.json("/api/taches/" + deuxieme);
            assertThat(contexte.at("/tache/cle").asText()).isEqualTo("saisirEtablissement");
            assertThat(contexte.at("/dossier/titre").asText()).isEqualTo("Convention de Inès MARSOULIN");

            long organisme = session.json("/api/etablissements?raisonSociale=fictif")
                    .at("/lignes/0/id")
                    .asLong();
            session.posterSansAttendre(
                    "/api/taches/" + deuxieme, session.etape(deuxieme, Map.of("etablissement", organisme)));
            application.tuer();
        }
        try (ApplicationSeparee application = ApplicationSeparee.demarrer(donnees)) {
            SessionHttp session = new SessionHttp(application.adresse()).connecter("per005", "demo");
            JsonNode restee = session.json("/api/taches/" + deuxieme);
            boolean perdue = restee.has("tache");
            if (perdue) {
                assertThat(restee.at("/infos/choisi").isNull()).isTrue();
            } else {
                assertThat(session.get("/taches").body()).contains("Choisir le service");
            }
        }
    }

    private static String premiereTache(SessionHttp session) {
        String page = session.formulaire("/conventions/nouvelle", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return page.substring(page.lastIndexOf('=') + 1);
    }

    private static String suivante(String reponse) {
        String id = SessionHttp.lire(reponse).at("/suivante/id").asText();
        assertThat(id).as(reponse).isNotEmpty();
        return id;
    }
}
