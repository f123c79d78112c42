package fr.univ.stages.moteur.processus;

import fr.univ.stages.moteur.Travaux;
import fr.univ.stages.moteur.VariablesTravail;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task, run as a job: one batch of a long work. */
@Component
class TraiterLot implements JavaDelegate {

    private final Travaux travaux;

    TraiterLot(Travaux travaux) {
        this.travaux = travaux;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = Long.parseLong(execution.getProcessBusinessKey());
        String nature = (String) execution.getVariable(VariablesTravail.NATURE);
        execution.setVariable(VariablesTravail.RESTE, travaux.traiterUnLot(id, nature));
    }
}
