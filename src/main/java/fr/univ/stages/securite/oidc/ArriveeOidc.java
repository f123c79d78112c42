package fr.univ.stages.securite.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** Opens the same session as every other mode, in the place of the provider's own, whose tokens are forgotten. */
class ArriveeOidc extends SavedRequestAwareAuthenticationSuccessHandler {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    ArriveeOidc(RequestCache adresseDemandee) {
        setRequestCache(adresseDemandee);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest requete, HttpServletResponse reponse, Authentication arrivee)
            throws ServletException, IOException {
        PersonneOidc personne = (PersonneOidc) arrivee.getPrincipal();
        UsernamePasswordAuthenticationToken session = personne.session();
        session.setDetails(new PreuveOidc(personne.getIdToken().getTokenValue()));
        SecurityContext contexte = new SecurityContextImpl(session);
        SecurityContextHolder.setContext(contexte);
        sessions.saveContext(contexte, requete, reponse);
        FinDeSessionOidc.marquer(requete.getSession(), personne.getIdToken());
        super.onAuthenticationSuccess(requete, reponse, session);
    }
}
