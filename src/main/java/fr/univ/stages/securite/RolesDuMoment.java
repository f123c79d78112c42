package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Adds to what the directory says of a person what only we know: who administers the platform, and that whoever is
 * attached to a centre is staff. Never stored, so that attaching and detaching act at once.
 */
@Component
public class RolesDuMoment {

    private final Administrateurs administrateurs;
    private final DroitsAcquis acquis;

    RolesDuMoment(Administrateurs administrateurs, DroitsAcquis acquis) {
        this.administrateurs = administrateurs;
        this.acquis = acquis;
    }

    /** The same person with the roles held now. */
    public Acteur completer(Acteur annuaire) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(annuaire.roles());
        if (administrateurs.contient(annuaire.login())) {
            roles.add(Role.ADMINISTRATEUR);
        }
        if (!acquis.de(annuaire.login()).isEmpty()) {
            roles.add(Role.PERSONNEL);
        }
        return new Acteur(annuaire.login(), annuaire.nom(), roles, annuaire.numeroEtudiant());
    }
}
