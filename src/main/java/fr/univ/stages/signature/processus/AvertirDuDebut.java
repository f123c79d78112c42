package fr.univ.stages.signature.processus;

import fr.univ.stages.moteur.Tache;
import fr.univ.stages.signature.Relances;
import fr.univ.stages.signature.VariablesSignature;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Avertir le gestionnaire », run by the timer: the task goes up the list, this one and those after it. */
@Component
class AvertirDuDebut implements JavaDelegate {

    private final Relances relances;

    AvertirDuDebut(Relances relances) {
        this.relances = relances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relances.avertirDuDebut(execution.getProcessBusinessKey());
        execution.setVariable(VariablesSignature.PRIORITE, Tache.URGENCE);
        TaskService taches = execution.getProcessEngineServices().getTaskService();
        taches.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .list()
                .forEach(tache -> taches.setPriority(tache.getId(), Tache.URGENCE));
    }
}
