package fr.univ.stages.notification.processus;

import fr.univ.stages.notification.Notifications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task, run as a job: sends one message; run again, it does nothing once the message has left. */
@Component
class EnvoyerCourriel implements JavaDelegate {

    private final Notifications notifications;

    EnvoyerCourriel(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifications.expedier(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
