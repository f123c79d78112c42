package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.vie.FinSansValidation;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.Tache;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Service task « Avertir le centre », run by the timer: the open task goes up the list, here or in the circuit. */
@Component
class AvertirDeLaFin implements JavaDelegate {

    private final FinSansValidation fin;

    AvertirDeLaFin(FinSansValidation fin) {
        this.fin = fin;
    }

    @Override
    public void execute(DelegateExecution execution) {
        fin.avertir(Dossiers.id(execution));
        String dossier = execution.getProcessInstanceId();
        RuntimeService instances = execution.getProcessEngineServices().getRuntimeService();
        TaskService taches = execution.getProcessEngineServices().getTaskService();
        Stream<String> circuit = instances.createProcessInstanceQuery().superProcessInstanceId(dossier).list().stream()
                .map(ProcessInstance::getId);
        Stream.concat(Stream.of(dossier), circuit)
                .flatMap(instance -> taches.createTaskQuery().processInstanceId(instance).list().stream())
                .map(Task::getId)
                .forEach(tache -> taches.setPriority(tache, Tache.URGENCE));
    }
}
