package fr.univ.stages.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Turns the demo university on when no database is configured, with a secret of its own kept in the data folder. */
public class ModeDemonstration implements EnvironmentPostProcessor {

    static final String DEMO = "stages.demo";
    static final String BUREAU = "stages.demo.bureau";
    static final String DONNEES = "stages.donnees";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        Path donnees = Path.of(environment.getProperty(DONNEES, environment.getProperty("STAGES_DONNEES", "donnees")))
                .toAbsolutePath()
                .normalize();
        Map<String, Object> proprietes = new HashMap<>();
        proprietes.put(DEMO, "true");
        proprietes.put(BUREAU, "true");
        proprietes.put(DONNEES, donnees.toString());
        proprietes.put("stages.administrateurs", "per001");
        proprietes.put("stages.adresse", "http://localhost:${server.port:8080}");
        if (!environment.containsProperty("stages.nir.cle")) {
            proprietes.put("stages.nir.cle", cle(donnees.resolve("cle-nir")));
        }
        environment.getPropertySources().addLast(new MapPropertySource("demonstration", proprietes));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("demonstration-dossier", Map.of(DONNEES, donnees.toString())));
    }

    private static String cle(Path fichier) {
        try {
            if (!Files.exists(fichier)) {
                byte[] alea = new byte[32];
                new SecureRandom().nextBytes(alea);
                Files.createDirectories(fichier.getParent());
                Files.writeString(fichier, Base64.getEncoder().encodeToString(alea));
            }
            return Files.readString(fichier).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Le dossier de données n'est pas accessible en écriture : " + fichier, e);
        }
    }
}
