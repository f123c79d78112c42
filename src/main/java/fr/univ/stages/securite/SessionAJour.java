package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
 * sign-in. A request that asks for nobody reads nothing.
 */
class SessionAJour extends OncePerRequestFilter {

    private final RolesDuMoment roles;

    SessionAJour(RolesDuMoment roles) {
        this.roles = roles;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Supplier<SecurityContext> session = SecurityContextHolder.getDeferredContext();
        SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> aJour(session.get())));
        suite.doFilter(requete, reponse);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private SecurityContext aJour(SecurityContext session) {
        Authentication connexion = session.getAuthentication();
        if (connexion == null || !(connexion.getPrincipal() instanceof Acteur acteur)) {
            return session;
        }
        Acteur complet = roles.completer(acteur);
        UsernamePasswordAuthenticationToken maintenant =
                UsernamePasswordAuthenticationToken.authenticated(complet, null, Reconnaissance.autorites(complet));
        maintenant.setDetails(connexion.getDetails());
        return new SecurityContextImpl(maintenant);
    }
}
