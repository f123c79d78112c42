package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.vie.SaisieConvention;
import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.securite.ActeurCourant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Prononcer la décision »: validated, or back to the summary of whoever entered it. */
@Component
class PrononcerDecision implements JavaDelegate {

    private final ValidationDesConventions validation;
    private final ActeurCourant session;

    PrononcerDecision(ValidationDesConventions validation, ActeurCourant session) {
        this.validation = validation;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean validee = validation.decider(
                Long.parseLong(execution.getProcessBusinessKey()),
                PorteDesTaches.saisie(execution, SaisieConvention.class),
                session.acteur());
        execution.setVariable(VariablesConvention.VALIDEE, validee);
        execution.setVariable(VariablesConvention.ETAPE, Etape.RECAPITULATIF.tache());
        execution.setVariable(VariablesConvention.REPRISE, false);
    }
}
