package fr.univ.stages.securite;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The administrators of the platform, named in configuration.
 *
 * @param administrateurs logins, as the directory writes them
 */
@ConfigurationProperties("stages")
record Administrateurs(Set<String> administrateurs) {

    Administrateurs {
        administrateurs = administrateurs == null ? Set.of() : Set.copyOf(administrateurs);
    }

    boolean contient(String login) {
        return administrateurs.contains(login);
    }
}
