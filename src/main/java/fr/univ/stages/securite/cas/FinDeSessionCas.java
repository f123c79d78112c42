package fr.univ.stages.securite.cas;

import fr.univ.stages.securite.connexion.SessionsMarquees;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session whose ticket CAS says is over. The message comes without our CSRF token, and knowing the ticket is its
 * only proof; nothing of it but that ticket is read.
 */
class FinDeSessionCas extends OncePerRequestFilter {

    private static final Pattern TICKET =
            Pattern.compile("<(?:\\w+:)?SessionIndex[^>]{0,200}>\\s*([^<\\s]{1,512})\\s*</");

    private final SessionsMarquees sessions;

    FinDeSessionCas(SessionsMarquees sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Matcher ticket = TICKET.matcher(requete.getParameter("logoutRequest"));
        if (ticket.find()) {
            sessions.terminer(SessionsMarquees.marque(ModeCas.ORIGINE, ticket.group(1)));
        }
        reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !"POST".equals(requete.getMethod())
                || !requete.getRequestURI().equals(requete.getContextPath() + ModeCas.RETOUR)
                || requete.getParameter("logoutRequest") == null;
    }
}
