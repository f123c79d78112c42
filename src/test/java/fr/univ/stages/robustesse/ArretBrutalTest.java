package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("3.1.9 killing the process loses no completed step and leaves no half step")
class ArretBrutalTest {

    /** How long after each request the process dies: from before it is read to after it is answered, on a cold server. */
    private static final List<Integer> MILLISECONDES = List.of(900, 5, 40, 100, 180, 280, 400, 650);

    private static final List<String> ETAPES = List.of(
            "saisirEtudiant",
            "saisirEtablissement",
            "saisirService",
            "saisirTuteur",
            "saisirStage",
            "saisirEnseignant",
            "saisirSignataire",
            "verifierRecapitulatif");

    @TempDir
    private static Path dossier;

    private final List<Map<String, Object>> saisies = new ArrayList<>();

    @Test
    void the_process_dies_during_each_of_the_eight_steps() throws Exception {
        Path donnees = Files.createDirectory(dossier.resolve("donnees"));
        for (int etape = 0; etape < ETAPES.size(); etape++) {
            try (ApplicationSeparee application = ApplicationSeparee.demarrer(donnees)) {
                SessionHttp session = new SessionHttp(application.adresse()).connecter("per005", "demo");
                String tache = etape == 0 ? commencer(session) : reprendre(session, etape);
                session.posterSansAttendre("/api/taches/" + tache, session.etape(tache, saisies.get(etape)));
                LockSupport.parkNanos(
                        Duration.ofMillis(MILLISECONDES.get(etape)).toNanos());
                application.tuer();
            }
        }
        try (ApplicationSeparee application = ApplicationSeparee.demarrer(donnees)) {
            SessionHttp session = new SessionHttp(application.adresse()).connecter("per005", "demo");
            String tache = tacheOuverte(session);
            if (!tache.isEmpty()) {
                session.accomplir(tache, saisies.get(7));
            }
            assertThat(session.get("/conventions").body()).contains("MARSOULIN");
            assertThat(tacheOuverte(session)).isEmpty();
        }
    }

    private String commencer(SessionHttp session) {
        long organisme = session.json("/api/etablissements?raisonSociale=fictif")
                .at("/lignes/0/id")
                .asLong();
        long service = session.json("/api/etablissements/" + organisme + "/services")
                .at("/0/id")
                .asLong();
        long contact = session.json("/api/services/" + service + "/contacts")
                .at("/0/id")
                .asLong();
        saisies.addAll(List.of(
                SaisiesDEssai.etudiant(),
                Map.of("etablissement", organisme),
                Map.of("service", service),
                Map.of("tuteur", contact),
                SaisiesDEssai.stage(),
                Map.of("enseignant", "ens001"),
                Map.of("signataire", contact),
                Map.of("certifie", true)));
        String page = session.formulaire("/conventions/nouvelle", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return page.substring(page.lastIndexOf('=') + 1);
    }

    /** The task of that step: the one before was recorded whole, or not at all and is then done again. */
    private String reprendre(SessionHttp session, int etape) {
        String tache = tacheOuverte(session);
        JsonNode contexte = session.json("/api/taches/" + tache);
        String cle = contexte.at("/tache/cle").asText();
        assertThat(cle).isIn(ETAPES.get(etape - 1), ETAPES.get(etape));
        assertThat(contexte.at("/dossier/etapes/" + ETAPES.indexOf(cle) + "/etat")
                        .asText())
                .isEqualTo("courante");
        if (cle.equals(ETAPES.get(etape))) {
            assertThat(contexte.at("/dossier/etapes/" + (etape - 1) + "/etat").asText())
                    .isEqualTo("faite");
            return tache;
        }
        return SessionHttp.lire(session.accomplir(tache, saisies.get(etape - 1)).body())
                .at("/suivante/id")
                .asText();
    }

    /** Id of the only task in the person's list; empty when nothing waits. */
    private static String tacheOuverte(SessionHttp session) {
        String adresse = Jsoup.parse(session.get("/taches").body())
                .select("a.second[href^=/taches/]")
                .attr("href");
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }
}
