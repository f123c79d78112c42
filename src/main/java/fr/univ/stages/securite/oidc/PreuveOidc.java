package fr.univ.stages.securite.oidc;

import java.io.Serializable;

/** The ID token of a session, which the provider wants back at sign-out; it opens nothing. */
record PreuveOidc(String jeton) implements Serializable {

    @Override
    public String toString() {
        return "PreuveOidc";
    }
}
