package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.moteur.EtapeAutomatique;
import org.springframework.stereotype.Component;

/** Service task « Terminer la convention ». */
@Component
class TerminerConvention extends EtapeAutomatique {

    TerminerConvention(ValidationDesConventions validation) {
        super(validation::terminer);
    }
}
