package fr.univ.stages.securite.web;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.RevueDeLAnnuaire;
import fr.univ.stages.securite.RolesDuMoment;
import fr.univ.stages.securite.connexion.Reconnaissance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows every request its person with the roles of this moment; the session itself keeps what the directory said at
 * sign-in, and ends once the directory no longer knows the person. A request that asks for nobody reads nothing.
 */
class SessionAJour extends OncePerRequestFilter {

    private final RolesDuMoment roles;
    private final RevueDeLAnnuaire revue;

    SessionAJour(RolesDuMoment roles, RevueDeLAnnuaire revue) {
        this.roles = roles;
        this.revue = revue;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Supplier<SecurityContext> session = SecurityContextHolder.getDeferredContext();
        SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> aJour(session.get(), requete)));
        suite.doFilter(requete, reponse);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private SecurityContext aJour(SecurityContext session, HttpServletRequest requete) {
        Authentication connexion = session.getAuthentication();
        if (connexion == null || !(connexion.getPrincipal() instanceof Acteur acteur)) {
            return session;
        }
        HttpSession ouverte = requete.getSession(false);
        if (ouverte != null && !revue.connue(acteur, ouverte)) {
            ouverte.invalidate();
            return new SecurityContextImpl();
        }
        Acteur complet = roles.completer(acteur);
        UsernamePasswordAuthenticationToken maintenant =
                UsernamePasswordAuthenticationToken.authenticated(complet, null, Reconnaissance.autorites(complet));
        maintenant.setDetails(connexion.getDetails());
        return new SecurityContextImpl(maintenant);
    }
}
