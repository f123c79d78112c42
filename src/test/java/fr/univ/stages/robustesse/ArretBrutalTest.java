package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.noyau.Horloge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("heavy")
@DisplayName("3.1.9 killing the process loses no completed step and leaves no half step")
class ArretBrutalTest {

    /** Steps at which the process dies, and how long after their request, on a cold server; the others are done in peace. */
    private static final Map<String, Duration> MORTS = Map.of(
            // Answered already: what a person was told is done is there after a power cut.
            "saisirEtudiant", Duration.ofMillis(900),
            // Hardly read, if at all: the step waits to be done again.
            "saisirEtablissement", Duration.ofMillis(5),
            // In the middle of the longest write, record, engine and journal together: all of it, or nothing.
            "saisirStage", Duration.ofMillis(100),
            // While the number is given and the documents are ordered: one convention, or an entry to be finished.
            "verifierRecapitulatif", Duration.ofMillis(280));

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
    private Path donnees;
    private ApplicationSeparee application;

    @AfterEach
    void it_stops() {
        application.close();
    }

    @Test
    void the_process_dies_at_four_moments_of_an_entry() throws Exception {
        donnees = Files.createDirectory(dossier.resolve("donnees"));
        SessionHttp session = demarrer();
        String tache = commencer(session);
        for (int etape = 0; etape < ETAPES.size(); etape++) {
            Duration delai = MORTS.get(ETAPES.get(etape));
            if (delai == null) {
                tache = accomplir(session, tache, etape);
                continue;
            }
            session.posterSansAttendre("/api/taches/" + tache, session.etape(tache, saisies.get(etape)));
            LockSupport.parkNanos(delai.toNanos());
            application.tuer();
            session = demarrer();
            tache = etape + 1 < ETAPES.size() ? reprendre(session, etape + 1) : tacheOuverte(session);
        }
        if (!tache.isEmpty()) {
            session.accomplir(tache, saisies.get(7));
        }
        assertThat(session.get("/conventions").body()).contains("MARSOULIN");
        assertThat(tacheOuverte(session)).isEmpty();
    }

    private SessionHttp demarrer() throws Exception {
        application = ApplicationSeparee.demarrer(donnees);
        return new SessionHttp(application.adresse()).connecter("per005", "demo");
    }

    private String accomplir(SessionHttp session, String tache, int etape) {
        return SessionHttp.lire(session.accomplir(tache, saisies.get(etape)).body())
                .at("/suivante/id")
                .asText();
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
                SaisiesDEssai.stage(LocalDate.now(Horloge.PARIS)),
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
        return accomplir(session, tache, etape - 1);
    }

    /** Id of the only task in the person's list; empty when nothing waits. */
    private static String tacheOuverte(SessionHttp session) {
        String adresse = Jsoup.parse(session.get("/taches").body())
                .select("a.second[href^=/taches/]")
                .attr("href");
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }
}
