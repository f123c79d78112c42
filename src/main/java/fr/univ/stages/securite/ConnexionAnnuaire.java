package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.List;
import org.springframework.ldap.CommunicationException;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.stereotype.Component;

/** Signs a person in by an LDAP bind, then takes name and roles from the directory; {@link SessionAJour} adds ours. */
@Component
class ConnexionAnnuaire implements AuthenticationProvider {

    private final BindAuthenticator annuaire;
    private final Personnes personnes;

    ConnexionAnnuaire(BaseLdapPathContextSource source, Personnes personnes) {
        this.annuaire = new BindAuthenticator(source);
        this.annuaire.setUserSearch(new FilterBasedLdapUserSearch("", "(uid={0})", source));
        this.personnes = personnes;
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        if (!(demande.getCredentials() instanceof String motDePasse) || motDePasse.isEmpty()) {
            throw new BadCredentialsException("Mot de passe absent");
        }
        try {
            annuaire.authenticate(demande);
        } catch (CommunicationException e) {
            throw new AuthenticationServiceException("L'annuaire ne répond pas", e);
        }
        Acteur acteur = personnes
                .acteur(demande.getName())
                .orElseThrow(() -> new BadCredentialsException("Compte inconnu de l'annuaire"));
        return UsernamePasswordAuthenticationToken.authenticated(acteur, null, autorites(acteur));
    }

    static List<SimpleGrantedAuthority> autorites(Acteur acteur) {
        return acteur.roles().stream()
                .map(Role::name)
                .map(nom -> new SimpleGrantedAuthority("ROLE_" + nom))
                .toList();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
