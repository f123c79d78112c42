package fr.univ.stages.noyau;

import java.io.Serializable;
import java.util.Set;

/** Who acts, as sign-in told; numeroEtudiant is null for anyone who is not a student. */
public record Acteur(String login, String nom, Set<Role> roles, String numeroEtudiant) implements Serializable {

    /** Keeps its own unmodifiable copy of the roles. */
    public Acteur {
        roles = Set.copyOf(roles);
    }

    /** True when the person has that role, perhaps among others. */
    public boolean est(Role role) {
        return roles.contains(role);
    }
}
