package fr.univ.stages.securite.cas;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Gives the return from CAS what every other sign-in has: a new session id, a new CSRF token, a session that lasts. */
class BranchementCas extends AbstractHttpConfigurer<BranchementCas, HttpSecurity> {

    private final RetourDeCas retour;

    BranchementCas(RetourDeCas retour) {
        this.retour = retour;
    }

    @Override
    public void configure(HttpSecurity http) {
        retour.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        retour.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        http.addFilterAt(retour, UsernamePasswordAuthenticationFilter.class);
    }
}
