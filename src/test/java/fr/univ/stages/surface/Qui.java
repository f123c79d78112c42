package fr.univ.stages.surface;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Everybody the policy speaks of, as they stand to the records of {@link Decor}, which the centre « IUT » manages. */
enum Qui {
    ANONYME("Sans compte", null),
    ETUDIANT("Étudiant concerné", acteur("e22600186", "22600186", Role.ETUDIANT)),
    AUTRE_ETUDIANT("Autre étudiant", acteur("e22600556", "22600556", Role.ETUDIANT)),
    REFERENT("Enseignant référent", acteur("ens001", null, Role.ENSEIGNANT)),
    AUTRE_ENSEIGNANT("Autre enseignant", acteur("ens004", null, Role.ENSEIGNANT)),
    LECTURE("LECTURE du centre", acteur("per098", null, Role.PERSONNEL)),
    ECRITURE("ÉCRITURE du centre", acteur("per014", null, Role.PERSONNEL)),
    ADMIN("ADMIN du centre", acteur("per010", null, Role.PERSONNEL)),
    LECTURE_AILLEURS("LECTURE ailleurs", acteur("per009", null, Role.PERSONNEL)),
    ECRITURE_AILLEURS("ÉCRITURE ailleurs", acteur("per002", null, Role.PERSONNEL)),
    ADMIN_AILLEURS("ADMIN ailleurs", acteur("per016", null, Role.PERSONNEL)),
    SANS_CENTRE("Personnel sans centre", acteur("per099", null, Role.PERSONNEL)),
    ADMINISTRATEUR("Administrateur", acteur("per001", null, Role.PERSONNEL, Role.ADMINISTRATEUR));

    private final String titre;
    private final transient Acteur acteur;

    Qui(String titre, Acteur acteur) {
        this.titre = titre;
        this.acteur = acteur;
    }

    String titre() {
        return titre;
    }

    /** Null for nobody. */
    Acteur acteur() {
        return acteur;
    }

    Authentication session() {
        List<SimpleGrantedAuthority> autorites = acteur.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(acteur, null, autorites);
    }

    private static Acteur acteur(String login, String etudiant, Role... roles) {
        return new Acteur(login, "Nom de " + login, Set.of(roles), etudiant);
    }
}
