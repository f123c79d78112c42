package fr.univ.stages.securite.oidc;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What Spring Security carries from the provider's answer to the opening of our own session, and no longer. */
class PersonneOidc extends DefaultOidcUser {

    private final transient UsernamePasswordAuthenticationToken session;

    PersonneOidc(OidcIdToken preuve, UsernamePasswordAuthenticationToken session) {
        super(session.getAuthorities(), preuve);
        this.session = session;
    }

    UsernamePasswordAuthenticationToken session() {
        return session;
    }
}
