package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.ValidationDesAvenants;
import fr.univ.stages.moteur.EtapeAutomatique;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task « Prendre effet »: the values of the amendment become those of the convention. */
@Component
class PrendreEffet extends EtapeAutomatique {

    PrendreEffet(ValidationDesAvenants validation, ActeurCourant session) {
        super(id -> validation.prendreEffet(id, session.acteur()));
    }
}
