package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.ValidationDesAvenants;
import fr.univ.stages.moteur.EtapeAutomatique;
import org.springframework.stereotype.Component;

/** Service task « Présenter à la validation ». */
@Component
class PresenterAvenant extends EtapeAutomatique {

    PresenterAvenant(ValidationDesAvenants validation) {
        super(validation::presenter);
    }
}
