package fr.univ.stages.securite;

import fr.univ.stages.moteur.PriseDesTaches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The engine's groups of a person, computed from roles and attachments at each question: nothing to synchronise. */
@Component
public class Groupes {

    /** Group of those who run the platform. */
    public static final String ADMINISTRATION = GroupeDeCentre.PLATEFORME;

    static final String PERSONNEL = "personnel";

    private final DroitsAcquis acquis;

    Groupes(DroitsAcquis acquis) {
        this.acquis = acquis;
    }

    /**
     * {@code camunda-admin}, {@code personnel}, one group for each centre where the person may write, and one more for
     * each that the person administers.
     */
    public List<String> de(Acteur acteur) {
        List<String> groupes = new ArrayList<>();
        if (acteur.est(Role.ADMINISTRATEUR)) {
            groupes.add(ADMINISTRATION);
        }
        if (acteur.est(Role.PERSONNEL) || acteur.est(Role.ADMINISTRATEUR)) {
            groupes.add(PERSONNEL);
        }
        acquis.de(acteur.login()).forEach((centre, droit) -> {
            if (droit.donne(Droit.ECRITURE)) {
                groupes.add(GroupeDeCentre.de(centre));
            }
            if (droit.donne(Droit.ADMIN)) {
                groupes.add(GroupeDeCentre.de(centre) + PriseDesTaches.RESPONSABLES);
            }
        });
        return groupes;
    }
}
