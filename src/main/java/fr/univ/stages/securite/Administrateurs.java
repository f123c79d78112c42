package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.EnumSet;
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

    Acteur completer(Acteur acteur) {
        if (!administrateurs.contains(acteur.login())) {
            return acteur;
        }
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATEUR);
        roles.addAll(acteur.roles());
        return new Acteur(acteur.login(), acteur.nom(), roles, acteur.numeroEtudiant());
    }
}
