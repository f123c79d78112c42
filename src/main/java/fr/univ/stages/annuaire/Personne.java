package fr.univ.stages.annuaire;

import fr.univ.stages.noyau.Role;
import java.util.Set;

/**
 * Somebody who may sign in, with everything the university says they are at once.
 *
 * @param numeroEtudiant null for somebody who is no étudiant
 * @param roles never ADMINISTRATEUR, which no directory gives; may be empty (a former étudiant)
 */
public record Personne(
        String login,
        Civilite civilite,
        String nom,
        String prenom,
        String courriel,
        String numeroEtudiant,
        Set<Role> roles) {

    /** Copies the roles, so that the record never changes. */
    public Personne {
        roles = Set.copyOf(roles);
    }

    /** First name then name, as signed. */
    public String nomComplet() {
        return (prenom == null ? "" : prenom + " ") + nom;
    }
}
