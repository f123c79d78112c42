package fr.univ.stages.securite.connexion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever opens a page without a session to sign in, and tells those who had one that it has expired. */
public record EntreeDesPages(ModeDeConnexion mode) implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException e)
            throws IOException {
        boolean expiree = requete.getRequestedSessionId() != null && !requete.isRequestedSessionIdValid();
        boolean fragment = requete.getHeader("HX-Request") != null;
        String depart = expiree || fragment ? "/connexion?expiree" : mode.depart();
        reponse.sendRedirect(depart.startsWith("/") ? requete.getContextPath() + depart : depart);
    }
}
