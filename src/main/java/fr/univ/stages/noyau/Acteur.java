package fr.univ.stages.noyau;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/** Who acts, as sign-in told; numeroEtudiant is null for anyone who is not a student. */
public record Acteur(String login, String nom, Set<Role> roles, String numeroEtudiant)
        implements Principal, Serializable {

    /** Keeps its own unmodifiable copy of the roles. */
    public Acteur {
        roles = Set.copyOf(roles);
    }

    /** True when the person has that role, perhaps among others. */
    public boolean est(Role role) {
        return roles.contains(role);
    }

    /** The login, under which sessions are kept. */
    @Override
    public String getName() {
        return login;
    }
}
