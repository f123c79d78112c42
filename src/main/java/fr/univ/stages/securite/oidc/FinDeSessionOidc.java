package fr.univ.stages.securite.oidc;

import fr.univ.stages.securite.connexion.SessionsMarquees;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions that the provider says are over (back-channel logout). Spring Security checks the message; its own
 * registry would know the sessions of one node only, so ours are marked in the database and nothing is registered.
 */
@Component
@ConditionalOnProperty(name = "stages.connexion.mode", havingValue = "OIDC")
class FinDeSessionOidc implements LogoutHandler, OidcSessionRegistry {

    private static final String SESSION = "sid";
    private static final String PERSONNE = "sub";

    private final SessionsMarquees sessions;

    FinDeSessionOidc(SessionsMarquees sessions) {
        this.sessions = sessions;
    }

    /** Notes what the provider will call this session, or all those of its owner. */
    static void marquer(HttpSession session, OidcIdToken preuve) {
        session.setAttribute(SessionsMarquees.marque(PERSONNE, preuve.getSubject()), true);
        String nom = preuve.getClaimAsString(SESSION);
        if (nom != null) {
            session.setAttribute(SessionsMarquees.marque(SESSION, nom), true);
        }
    }

    @Override
    public void logout(HttpServletRequest requete, HttpServletResponse reponse, Authentication message) {
        OidcLogoutToken fin = (OidcLogoutToken) message.getPrincipal();
        sessions.terminer(
                fin.getSessionId() == null
                        ? SessionsMarquees.marque(PERSONNE, fin.getSubject())
                        : SessionsMarquees.marque(SESSION, fin.getSessionId()));
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {}

    @Override
    public OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken fin) {
        return List.of();
    }
}
