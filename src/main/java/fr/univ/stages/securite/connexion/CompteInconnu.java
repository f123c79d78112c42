package fr.univ.stages.securite.connexion;

import org.springframework.security.core.AuthenticationException;

/** The person has proved who they are, and the directory does not know them. */
class CompteInconnu extends AuthenticationException {

    CompteInconnu() {
        super("Compte inconnu de l'annuaire");
    }
}
