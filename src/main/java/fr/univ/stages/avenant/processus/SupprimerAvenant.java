package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.securite.ActeurCourant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Supprimer l'avenant ». */
@Component
class SupprimerAvenant implements JavaDelegate {

    private final Avenants avenants;
    private final ActeurCourant session;

    SupprimerAvenant(Avenants avenants, ActeurCourant session) {
        this.avenants = avenants;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        avenants.supprimer(Long.parseLong(execution.getProcessBusinessKey()), session.acteur());
    }
}
