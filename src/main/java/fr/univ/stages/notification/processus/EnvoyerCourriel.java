package fr.univ.stages.notification.processus;

import fr.univ.stages.notification.Expeditions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task, run as a job: sends the messages of one deed; run again, it sends only those that have not left. */
@Component
class EnvoyerCourriel implements JavaDelegate {

    private final Expeditions expeditions;

    EnvoyerCourriel(Expeditions expeditions) {
        this.expeditions = expeditions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expeditions.expedier(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
