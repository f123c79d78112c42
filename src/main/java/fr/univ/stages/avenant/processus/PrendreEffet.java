package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.ValidationDesAvenants;
import fr.univ.stages.securite.ActeurCourant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Prendre effet »: the values of the amendment become those of the convention. */
@Component
class PrendreEffet implements JavaDelegate {

    private final ValidationDesAvenants validation;
    private final ActeurCourant session;

    PrendreEffet(ValidationDesAvenants validation, ActeurCourant session) {
        this.validation = validation;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        validation.prendreEffet(Long.parseLong(execution.getProcessBusinessKey()), session.acteur());
    }
}
