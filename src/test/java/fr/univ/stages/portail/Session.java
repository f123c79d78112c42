package fr.univ.stages.portail;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.Collection;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs somebody of the demo university in for one request. */
public final class Session {

    public static final Acteur ETUDIANTE = acteur("e22600001", "Zoé BRESSOLAT", "22600001", Role.ETUDIANT);
    public static final Acteur GESTIONNAIRE = acteur("per005", "Thaïs SABRELIN", null, Role.PERSONNEL);
    public static final Acteur LECTRICE = acteur("per006", "Maëlle PELLETROT", null, Role.PERSONNEL);
    public static final Acteur ENSEIGNANTE = acteur("ens003", "Chloé VAUBRICOURT", null, Role.ENSEIGNANT);
    public static final Acteur ADMINISTRATRICE =
            acteur("per001", "Sarah GÉLIBOIS", null, Role.PERSONNEL, Role.ADMINISTRATEUR);

    private Session() {}

    public static RequestPostProcessor de(Acteur acteur) {
        Collection<GrantedAuthority> autorites = acteur.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(acteur, null, autorites));
    }

    /** Somebody of the demo university. */
    public static Acteur acteur(String login, String nom, String etudiant, Role... roles) {
        return new Acteur(login, nom, Set.of(roles), etudiant);
    }
}
