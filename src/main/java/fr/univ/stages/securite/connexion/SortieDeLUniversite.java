package fr.univ.stages.securite.connexion;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Ends the university's session after ours. It goes through a page of ours: browsers hold a form to the content policy even
 * in the redirections that follow it, and the provider is another site.
 */
public record SortieDeLUniversite(ModeDeConnexion mode) implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(HttpServletRequest requete, HttpServletResponse reponse, Authentication session)
            throws IOException, ServletException {
        String adresse = mode.sortie(session);
        if (adresse == null) {
            reponse.sendRedirect(requete.getContextPath() + "/connexion?fin");
            return;
        }
        requete.setAttribute(ModeDeConnexion.SORTIE, adresse);
        requete.getRequestDispatcher("/connexion/sortie").forward(requete, reponse);
    }
}
