package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.papier.DocumentDAvenant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task, run as a job: renders and keeps the amendment; run again, it does nothing. */
@Component
class ProduireAvenant implements JavaDelegate {

    private final DocumentDAvenant documents;

    ProduireAvenant(DocumentDAvenant documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.produire(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
