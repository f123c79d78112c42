package fr.univ.stages.securite.camunda;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Groupes;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Camunda keeps in its session the groups and pages of a person's first request. Here they count only as long as the
 * person's groups are still these: attaching and detaching act at once in Tasklist too.
 */
class SessionPartagee extends ContainerBasedAuthenticationFilter {

    private final Groupes groupes;

    SessionPartagee(Groupes groupes) {
        this.groupes = groupes;
    }

    @Override
    protected boolean isAuthenticated(Authentication connue, String moteur, String login) {
        return super.isAuthenticated(connue, moteur, login)
                && connue instanceof UserAuthentication personne
                && Set.copyOf(personne.getGroupIds()).equals(Set.copyOf(actuels()));
    }

    private List<String> actuels() {
        var session = SecurityContextHolder.getContext().getAuthentication();
        return session != null && session.getPrincipal() instanceof Acteur acteur ? groupes.de(acteur) : List.of();
    }
}
