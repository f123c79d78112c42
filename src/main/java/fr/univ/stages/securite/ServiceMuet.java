package fr.univ.stages.securite;

import org.springframework.security.core.AuthenticationException;

/** The university's sign-in service (CAS, OIDC) does not answer, or not as it should. */
class ServiceMuet extends AuthenticationException {

    ServiceMuet(String message, Throwable cause) {
        super(message, cause);
    }
}
