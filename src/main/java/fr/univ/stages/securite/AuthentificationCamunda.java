package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Hands the portal's session to Camunda's pages, so that nobody signs in twice (mission 1.1). Camunda makes the object
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
        List<String> actuels = groupes.de(acteur);
        oublierSiPerime(requete, moteur.getName(), actuels);
        AuthenticationResult resultat = new AuthenticationResult(acteur.login(), true);
        resultat.setGroups(actuels);
        return resultat;
    }

    /** Camunda keeps in its session the groups of the first request: without this, a detached person would keep them. */
    private static void oublierSiPerime(HttpServletRequest requete, String moteur, List<String> actuels) {
        HttpSession session = requete.getSession(false);
        if (session != null) {
            Authentications connues = AuthenticationUtil.getAuthsFromSession(session);
            if (connues.getAuthenticationForProcessEngine(moteur) instanceof UserAuthentication connue
                    && !Set.copyOf(connue.getGroupIds()).equals(Set.copyOf(actuels))) {
                connues.removeByEngineName(moteur);
            }
        }
    }
}
