package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.papier.DocumentsDeConvention;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task, run as a job: renders and keeps the documents of the present version; run again, it does nothing. */
@Component
class ProduireDocuments implements JavaDelegate {

    private final DocumentsDeConvention documents;

    ProduireDocuments(DocumentsDeConvention documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.produire(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
