package fr.univ.stages.securite.connexion;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/** The one way people sign in here; {@code stages.connexion.mode} chooses which bean of this type exists. */
public abstract class ModeDeConnexion {

    /** Request attribute under which the sign-out page finds the address where the university's session ends. */
    public static final String SORTIE = "stages.sortie";

    /** Whether our own page asks for a password; otherwise it leads to the university's sign-in service. */
    public abstract boolean parMotDePasse();

    /** Where somebody who must sign in is sent. */
    public abstract String depart();

    /** Adds to the chain of filters what proves who one is. */
    public abstract void brancher(HttpSecurity http) throws Exception;

    /** Where the university's own session ends once ours has, or null when there is none; the session may be null. */
    public abstract String sortie(Authentication session);
}
