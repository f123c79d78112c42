package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("bench")
@DisplayName("Speed of the wizard with 100,000 conventions and 15,000 organisations present")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stages.donnees=target/donnees-bench/${random.uuid}")
class SaisieBenchTest {

    private static final Logger JOURNAL = LoggerFactory.getLogger(SaisieBenchTest.class);
    private static final int TOURS = 60;
    private static final int CHAUFFE = 15;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient base;

    private final Map<String, List<Long>> mesures = new LinkedHashMap<>();

    @Test
    void step_posts_and_searches() {
        remplir();
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
                    contact.get("id").asLong(),
                    tour >= CHAUFFE);
        }
        imprimer();
    }

    private void dossier(SessionHttp session, long etablissement, long service, long contact, boolean compte) {
        String adresse = session.formulaire("/conventions/nouvelle", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String tache = adresse.substring(adresse.lastIndexOf('=') + 1);
        tache = etape(session, tache, "1 étudiant", SaisiesDEssai.etudiant(), compte);
        tache = etape(session, tache, "2 établissement", Map.of("etablissement", etablissement), compte);
        tache = etape(session, tache, "3 service", Map.of("service", service), compte);
        tache = etape(session, tache, "4 tuteur", Map.of("tuteur", contact), compte);
        tache = etape(session, tache, "5 stage", SaisiesDEssai.stage(), compte);
        tache = etape(session, tache, "6 enseignant", Map.of("enseignant", "ens001"), compte);
        tache = etape(session, tache, "7 signataire", Map.of("signataire", contact), compte);
        String derniere = tache;
        mesurer("lecture du récapitulatif", compte, () -> session.get("/api/taches/" + derniere));
        etape(session, tache, "8 créer", Map.of("certifie", true), compte);
        mesurer("recherche d'étudiant", compte, () -> session.get("/api/etudiants?q=marso"));
        mesurer("recherche d'établissement", compte, () -> session.get("/api/etablissements?raisonSociale=fictif"));
        mesurer("recherche d'enseignant", compte, () -> session.get("/api/enseignants?nom=os"));
        mesurer("recherche NAF", compte, () -> session.get("/api/naf?q=informatique"));
        mesurer("recherche CPAM", compte, () -> session.get("/api/cpam?q=rennes"));
    }

    private String etape(SessionHttp session, String tache, String nom, Map<String, Object> saisie, boolean compte) {
        Map<String, Object> corps = session.etape(tache, saisie);
        HttpResponse<String> reponse = mesurer(nom, compte, () -> session.poster("/api/taches/" + tache, corps));
        assertThat(reponse.statusCode()).as(nom + " " + reponse.body()).isEqualTo(200);
        return SessionHttp.lire(reponse.body()).at("/suivante/id").asText();
    }

    private <T> T mesurer(String nom, boolean compte, Supplier<T> action) {
        long debut = System.nanoTime();
        T resultat = action.get();
        if (compte) {
            mesures.computeIfAbsent(nom, n -> new ArrayList<>()).add((System.nanoTime() - debut) / 1000);
        }
        return resultat;
    }

    private void imprimer() {
        StringBuilder table =
                new StringBuilder("\n%-28s %10s %10s %10s%n".formatted("", "médiane ms", "p95 ms", "max ms"));
        mesures.forEach((nom, valeurs) -> {
            long[] triees = valeurs.stream().mapToLong(Long::longValue).sorted().toArray();
            table.append("%-28s %10.1f %10.1f %10.1f%n"
                    .formatted(
                            nom,
                            triees[triees.length / 2] / 1000.0,
                            triees[(int) (triees.length * 0.95)] / 1000.0,
                            Arrays.stream(triees).max().orElse(0) / 1000.0));
        });
        JOURNAL.info("{}", table);
    }

    private void remplir() {
        base.sql("""
                        insert into app.etablissement (raison_sociale, naf, type_structure, voie, code_postal, commune,
                                                       pays, departement, cree_le, cree_par)
                        select 'Société ' || md5(n::text) || ' ' || n, '62.01Z', 'ENTREPRISE_PRIVEE', n || ' rue de la Maquette',
                               '35000', 'Rennes', 'FR', '35', now(), 'bench'
                          from generate_series(1, 15000) n""").update();
        base.sql("""
                        insert into app.convention (version, numero, statut, etape_atteinte, centre_id, etudiant_numero,
                            etudiant_nom, etudiant_prenom, etablissement_id, stage_debut, stage_fin, stage_annee,
                            saisisseur, cree_le, cree_par, modifie_le, modifie_par)
                        select 1, 1000000 + n, 'CREEE', 'RECAPITULATIF',
                               (select id from app.centre order by id offset n % 9 limit 1), (30000000 + n % 20000)::text,
                               'NOM' || n, 'Prénom', (select max(id) from app.etablissement) - n % 15000,
                               date '2026-01-01' + n % 300, date '2026-03-01' + n % 300, 2025, 'per001', now(), 'per001',
                               now(), 'per001'
                          from generate_series(1, 100000) n""").update();
        base.sql("analyze").update();
    }
}
