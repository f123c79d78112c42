package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.moteur.EtapeAutomatique;
import org.springframework.stereotype.Component;

/** Service task « Présenter à la validation ». */
@Component
class PresenterAValidation extends EtapeAutomatique {

    PresenterAValidation(ValidationDesConventions validation) {
        super(validation::presenter);
    }
}
