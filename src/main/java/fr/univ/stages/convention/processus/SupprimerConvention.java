package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.Conventions;
import fr.univ.stages.securite.ActeurCourant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Supprimer la convention » (3.2.5). */
@Component
class SupprimerConvention implements JavaDelegate {

    private final Conventions conventions;
    private final ActeurCourant session;

    SupprimerConvention(Conventions conventions, ActeurCourant session) {
        this.conventions = conventions;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conventions.supprimer(Long.parseLong(execution.getProcessBusinessKey()), session.acteur());
    }
}
