package fr.univ.stages.securite;

import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.noyau.Acteur;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes out of a person's hands what a right that is no more had put there. */
@Component
public class DroitsRetires {

    private static final Logger JOURNAL = LoggerFactory.getLogger(DroitsRetires.class);

    private final DroitsAcquis acquis;
    private final Personnes personnes;
    private final RolesDuMoment roles;
    private final PorteDesTaches porte;

    DroitsRetires(DroitsAcquis acquis, Personnes personnes, RolesDuMoment roles, PorteDesTaches porte) {
        this.acquis = acquis;
        this.personnes = personnes;
        this.roles = roles;
        this.porte = porte;
    }

    /** Call it in the transaction that took the right away, once written. */
    public void appliquer(String login) {
        acquis.oublier(login);
        porte.retirer(roles.completer(connue(login).orElseGet(() -> new Acteur(login, login, Set.of(), null))));
    }

    /** A directory that is down must not keep a right alive: the person is then taken for nothing but their rights. */
    private Optional<Acteur> connue(String login) {
        try {
            return personnes.acteur(login);
        } catch (RuntimeException panne) {
            JOURNAL.warn("Les droits de {} sont retirés sans l'annuaire : {}", login, panne.getMessage());
            return Optional.empty();
        }
    }
}
