package fr.univ.stages.robustesse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Tag("bench")
@DisplayName("How long a start takes (aims: 25 s the first, 12 s the next) and what the JVM holds (aim: 550 MB)")
class DemarrageBenchTest {

    private static final Logger JOURNAL = LoggerFactory.getLogger(DemarrageBenchTest.class);
    private static final int DEMARRAGES = 4;

    @TempDir
    private static Path dossier;

    @Test
    void starts() throws Exception {
        Path donnees = Files.createDirectory(dossier.resolve("donnees"));
        StringBuilder table = new StringBuilder(String.format("%n%-12s %8s %8s%n", "démarrage", "s", "Mo"));
        for (int i = 0; i < DEMARRAGES; i++) {
            long debut = System.nanoTime();
            try (ApplicationSeparee application = ApplicationSeparee.demarrer(donnees)) {
                double duree = (System.nanoTime() - debut) / 1e9;
                new SessionHttp(application.adresse()).connecter("per005", "demo");
                table.append(String.format(
                        Locale.FRANCE,
                        "%-12s %8.1f %8d%n",
                        i == 0 ? "premier" : "suivant",
                        duree,
                        memoire(application)));
            }
        }
        JOURNAL.info("{}", table);
    }

    /** Resident memory in megabytes, where the system tells it. */
    private static long memoire(ApplicationSeparee application) throws IOException {
        Path etat = Path.of("/proc", String.valueOf(application.pid()), "status");
        if (!Files.isReadable(etat)) {
            return -1;
        }
        return Files.readAllLines(etat).stream()
                .filter(ligne -> ligne.startsWith("VmRSS:"))
                .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
