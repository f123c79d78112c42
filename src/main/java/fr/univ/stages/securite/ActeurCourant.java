package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the current session: the only source of "who acts", never a form or a variable. */
@Component
public class ActeurCourant {

    /** The signed-in person; throws {@link AuthenticationCredentialsNotFoundException} when nobody is signed in. */
    public Acteur acteur() {
        Authentication authentification = SecurityContextHolder.getContext().getAuthentication();
        if (authentification != null && authentification.getPrincipal() instanceof Acteur acteur) {
            return acteur;
        }
        throw new AuthenticationCredentialsNotFoundException("Personne n'est connecté");
    }
}
