package fr.univ.stages.securite.connexion;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Indisponible;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Personnes;
import java.util.List;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Turns a login that somebody has proved, in whatever way, into a session: name and roles come from the directory. */
@Component
public class Reconnaissance {

    private final Personnes personnes;

    Reconnaissance(Personnes personnes) {
        this.personnes = personnes;
    }

    /** The session to open, which holds no credential; throws {@link CompteInconnu} when the directory has nobody. */
    public UsernamePasswordAuthenticationToken reconnaitre(String login) {
        try {
            Acteur acteur = personnes.acteur(login).orElseThrow(CompteInconnu::new);
            return UsernamePasswordAuthenticationToken.authenticated(acteur, null, autorites(acteur));
        } catch (Indisponible e) {
            throw new AuthenticationServiceException("L'annuaire ne répond pas", e);
        }
    }

    /** ROLE_ and the name of each role. */
    public static List<SimpleGrantedAuthority> autorites(Acteur acteur) {
        return acteur.roles().stream()
                .map(Role::name)
                .map(nom -> new SimpleGrantedAuthority("ROLE_" + nom))
                .toList();
    }
}
