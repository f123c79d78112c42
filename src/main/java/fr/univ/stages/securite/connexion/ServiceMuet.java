package fr.univ.stages.securite.connexion;

import org.springframework.security.core.AuthenticationException;

/** The university's sign-in service (CAS, OIDC) does not answer, or not as it should. */
public class ServiceMuet extends AuthenticationException {

    public ServiceMuet(String message, Throwable cause) {
        super(message, cause);
    }
}
