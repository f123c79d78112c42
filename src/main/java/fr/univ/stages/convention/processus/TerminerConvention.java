package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.vie.ValidationDesConventions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Terminer la convention ». */
@Component
class TerminerConvention implements JavaDelegate {

    private final ValidationDesConventions validation;

    TerminerConvention(ValidationDesConventions validation) {
        this.validation = validation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        validation.terminer(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
