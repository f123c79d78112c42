package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.DocumentDAvenant;
import fr.univ.stages.moteur.EtapeAutomatique;
import org.springframework.stereotype.Component;

/** Service task, run as a job: renders and keeps the amendment; run again, it does nothing. */
@Component
class ProduireAvenant extends EtapeAutomatique {

    ProduireAvenant(DocumentDAvenant documents) {
        super(documents::produire);
    }
}
