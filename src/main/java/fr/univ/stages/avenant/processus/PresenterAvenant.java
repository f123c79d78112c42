package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.ValidationDesAvenants;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Présenter à la validation ». */
@Component
class PresenterAvenant implements JavaDelegate {

    private final ValidationDesAvenants validation;

    PresenterAvenant(ValidationDesAvenants validation) {
        this.validation = validation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        validation.presenter(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
