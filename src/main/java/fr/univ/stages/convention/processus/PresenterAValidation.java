package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.vie.ValidationDesConventions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Présenter à la validation ». */
@Component
class PresenterAValidation implements JavaDelegate {

    private final ValidationDesConventions validation;

    PresenterAValidation(ValidationDesConventions validation) {
        this.validation = validation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        validation.presenter(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
