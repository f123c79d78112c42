package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.papier.DocumentsDeConvention;
import fr.univ.stages.moteur.EtapeAutomatique;
import org.springframework.stereotype.Component;

/** Service task, run as a job: renders and keeps the documents of the present version; run again, it does nothing. */
@Component
class ProduireDocuments extends EtapeAutomatique {

    ProduireDocuments(DocumentsDeConvention documents) {
        super(documents::produire);
    }
}
