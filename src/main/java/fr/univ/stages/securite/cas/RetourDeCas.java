package fr.univ.stages.securite.cas;

import fr.univ.stages.securite.connexion.EchecDeConnexion;
import fr.univ.stages.securite.connexion.SessionsMarquees;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Receives the person whom CAS sends back, and marks the session with its ticket for single logout. */
class RetourDeCas extends AbstractAuthenticationProcessingFilter {

    private final TicketsCas tickets;

    RetourDeCas(TicketsCas tickets, RequestCache adresseDemandee) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, ModeCas.RETOUR));
        this.tickets = tickets;
        SavedRequestAwareAuthenticationSuccessHandler suite = new SavedRequestAwareAuthenticationSuccessHandler();
        suite.setRequestCache(adresseDemandee);
        setAuthenticationSuccessHandler(suite);
        setAuthenticationFailureHandler(new EchecDeConnexion("echec"));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest requete, HttpServletResponse reponse) {
        return tickets.session(requete.getParameter("ticket"));
    }

    @Override
    protected void successfulAuthentication(
            HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite, Authentication session)
            throws IOException, ServletException {
        requete.getSession()
                .setAttribute(SessionsMarquees.marque(ModeCas.ORIGINE, requete.getParameter("ticket")), true);
        super.successfulAuthentication(requete, reponse, suite, session);
    }
}
