package fr.univ.stages.securite.connexion;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Our own page asks for the password and {@link ConnexionAnnuaire} judges it. Spring Security finds that provider by itself:
 * naming it here would have every wrong password tried, and counted, twice.
 */
@Component
@ConditionalOnProperty(name = "stages.connexion.mode", havingValue = "ANNUAIRE", matchIfMissing = true)
class ModeAnnuaire extends ModeDeConnexion {

    @Override
    public boolean parMotDePasse() {
        return true;
    }

    @Override
    public String depart() {
        return "/connexion";
    }

    @Override
    public void brancher(HttpSecurity http) throws Exception {
        http.formLogin(f -> f.loginPage("/connexion")
                .usernameParameter("identifiant")
                .passwordParameter("motDePasse")
                .failureHandler(new EchecDeConnexion("refus"))
                .defaultSuccessUrl("/"));
    }

    @Override
    public String sortie(Authentication session) {
        return null;
    }
}
