package fr.univ.stages.securite.camunda;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Groupes;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Hands the portal's session to Camunda's pages, so that nobody signs in twice (1.1). Camunda makes the object
 * itself by its class name, which is why it is public.
 */
public class AuthentificationCamunda extends ContainerBasedAuthenticationProvider {

    private static Groupes groupes;

    /** Gives the provider its source of groups; called once by the configuration. */
    static void relier(Groupes source) {
        groupes = source;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest requete, ProcessEngine moteur) {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || !(session.getPrincipal() instanceof Acteur acteur)) {
            return AuthenticationResult.unsuccessful();
        }
        AuthenticationResult resultat = new AuthenticationResult(acteur.login(), true);
        resultat.setGroups(groupes.de(acteur));
        return resultat;
    }
}
