package fr.univ.stages.securite.connexion;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts: nothing is judged before this time has passed, a right password no more than a wrong one. */
class TropDEssais extends AuthenticationException {

    private final Duration attente;

    TropDEssais(Duration attente) {
        super("Trop d'essais de connexion");
        this.attente = attente;
    }

    Duration attente() {
        return attente;
    }
}
