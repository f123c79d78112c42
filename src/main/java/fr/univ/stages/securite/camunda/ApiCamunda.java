package fr.univ.stages.securite.camunda;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * What Camunda's pages and their API are open to: everything for administrators, and for staff only what Tasklist needs
 * to show a task and to claim it. Completing goes through our own door; starting, correlating, variables, history, files
 * and lists of people stay closed.
 */
@Component
public class ApiCamunda implements AuthorizationManager<RequestAuthorizationContext> {

    private static final List<Pattern> LECTURE = motifs(
            "/camunda/app/tasklist(/.*)?",
            "/camunda/(lib|assets|webjars|app/plugin)/.*",
            "/camunda/favicon.ico",
            "/camunda/api/admin/auth/user/default",
            "/camunda/api/admin/plugin/.*",
            "/camunda/api/tasklist/plugin/.*",
            "/camunda/api/engine/engine/?",
            "/camunda/api/engine/engine/default/filter(/count|/[^/]+(/(list|count|singleResult))?)?",
            "/camunda/api/engine/engine/default/task(/count|/[^/]+(/(form|deployed-form|identity-links))?)?",
            "/camunda/api/engine/engine/default/process-definition(/count|/[^/]+(/(xml|diagram))?)?",
            "/camunda/api/engine/engine/default/authorization/check",
            "/camunda/api/engine/engine/default/user/[^/]+/profile");
    private static final List<Pattern> ACTION = motifs(
            "/camunda/api/admin/auth/user/default/login/.*",
            "/camunda/api/admin/auth/user/default/logout",
            "/camunda/api/engine/engine/default/filter/[^/]+/(list|count|singleResult)",
            "/camunda/api/engine/engine/default/task(/count)?",
            "/camunda/api/engine/engine/default/task/[^/]+/(claim|unclaim)");

    @Override
    @SuppressWarnings("deprecation") // the only abstract method of this interface until Spring Security 7
    public AuthorizationDecision check(Supplier<Authentication> personne, RequestAuthorizationContext demande) {
        return new AuthorizationDecision(decide(personne.get(), demande));
    }

    private static boolean decide(Authentication personne, RequestAuthorizationContext demande) {
        if (personne == null || !personne.isAuthenticated()) {
            return false;
        }
        if (a(personne, "ROLE_ADMINISTRATEUR")) {
            return true;
        }
        String methode = demande.getRequest().getMethod();
        String chemin = demande.getRequest().getRequestURI();
        List<Pattern> permis = switch (methode) {
            case "GET", "HEAD", "OPTIONS" -> LECTURE;
            case "POST" -> ACTION;
            default -> List.of();
        };
        return a(personne, "ROLE_PERSONNEL")
                && permis.stream().anyMatch(m -> m.matcher(chemin).matches());
    }

    private static boolean a(Authentication personne, String role) {
        return personne.getAuthorities().stream().anyMatch(autorite -> role.equals(autorite.getAuthority()));
    }

    private static List<Pattern> motifs(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }
}
