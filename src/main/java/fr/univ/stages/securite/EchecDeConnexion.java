package fr.univ.stages.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends back to the sign-in page with the reason: wrong password, or a directory that does not answer. */
class EchecDeConnexion implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException e) throws IOException {
        String raison = e instanceof AuthenticationServiceException ? "annuaire" : "refus";
        reponse.sendRedirect(requete.getContextPath() + "/connexion?" + raison);
    }
}
