package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.moteur.EtapeAutomatique;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task « Supprimer l'avenant ». */
@Component
class SupprimerAvenant extends EtapeAutomatique {

    SupprimerAvenant(Avenants avenants, ActeurCourant session) {
        super(id -> avenants.supprimer(id, session.acteur()));
    }
}
