package fr.univ.stages.signature.processus;

import fr.univ.stages.signature.Relances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Relancer qui n'a pas signé », run by the timer. */
@Component
class RelancerSignataires implements JavaDelegate {

    private final Relances relances;

    RelancerSignataires(Relances relances) {
        this.relances = relances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relances.relancer(execution.getProcessBusinessKey());
    }
}
