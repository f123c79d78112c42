package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.Mesures;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("bench")
@DisplayName("Speed of the wizard with 100,000 conventions and 15,000 organisations present")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stages.donnees=target/donnees-bench/${random.uuid}")
@Import(HorlogeDEssai.class)
class SaisieBenchTest {

    private static final int TOURS = 60;
    private static final int CHAUFFE = 15;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient base;

    private final Mesures mesures = new Mesures();

    @Test
    void step_posts_and_searches() {
        VolumeConventions.remplir(base);
        SessionHttp session = new SessionHttp("http://localhost:" + port).connecter("per005", "demo");
        JsonNode organisme =
                session.json("/api/etablissements?raisonSociale=fictif").at("/lignes/0");
        long etablissement = organisme.get("id").asLong();
        JsonNode service = session.json("/api/etablissements/" + etablissement + "/services")
                .get(0);
        JsonNode contact = session.json("/api/services/" + service.get("id").asLong() + "/contacts")
                .get(0);
        for (int tour = 0; tour < TOURS; tour++) {
            dossier(
                    session,
                    etablissement,
                    service.get("id").asLong(),
                    contact.get("id").asLong());
            if (tour == CHAUFFE) {
                mesures.oublier();
            }
        }
        mesures.imprimer("Saisie, 100 000 conventions et 15 000 établissements présents");
    }

    private void dossier(SessionHttp session, long etablissement, long service, long contact) {
        String adresse = session.formulaire("/conventions/nouvelle", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String tache = adresse.substring(adresse.lastIndexOf('=') + 1);
        tache = etape(session, tache, "1 étudiant", SaisiesDEssai.etudiant());
        tache = etape(session, tache, "2 établissement", Map.of("etablissement", etablissement));
        tache = etape(session, tache, "3 service", Map.of("service", service));
        tache = etape(session, tache, "4 tuteur", Map.of("tuteur", contact));
        tache = etape(session, tache, "5 stage", SaisiesDEssai.stage(HorlogeDEssai.aujourdhui()));
        tache = etape(session, tache, "6 enseignant", Map.of("enseignant", "ens001"));
        tache = etape(session, tache, "7 signataire", Map.of("signataire", contact));
        String derniere = tache;
        mesures.mesurer("lecture du récapitulatif", () -> session.get("/api/taches/" + derniere));
        etape(session, tache, "8 créer", Map.of("certifie", true));
        mesures.mesurer("recherche d'étudiant", () -> session.get("/api/etudiants?q=marso"));
        mesures.mesurer("recherche d'établissement", () -> session.get("/api/etablissements?raisonSociale=fictif"));
        mesures.mesurer("recherche d'enseignant", () -> session.get("/api/enseignants?nom=os"));
        mesures.mesurer("recherche NAF", () -> session.get("/api/naf?q=informatique"));
        mesures.mesurer("recherche CPAM", () -> session.get("/api/cpam?q=rennes"));
    }

    private String etape(SessionHttp session, String tache, String nom, Map<String, Object> saisie) {
        Map<String, Object> corps = session.etape(tache, saisie);
        HttpResponse<String> reponse = mesures.mesurer(nom, () -> session.poster("/api/taches/" + tache, corps));
        assertThat(reponse.statusCode()).as(nom + " " + reponse.body()).isEqualTo(200);
        return SessionHttp.lire(reponse.body()).at("/suivante/id").asText();
    }
}
