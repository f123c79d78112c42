package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.ValidationDesAvenants;
import fr.univ.stages.avenant.VariablesAvenant;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.saisie.SaisieAvenant;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.securite.ActeurCourant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Prononcer la décision »: validated, or back to the summary of whoever entered it. */
@Component
class DeciderAvenant implements JavaDelegate {

    private final ValidationDesAvenants validation;
    private final ActeurCourant session;

    DeciderAvenant(ValidationDesAvenants validation, ActeurCourant session) {
        this.validation = validation;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean valide = validation.decider(
                Long.parseLong(execution.getProcessBusinessKey()),
                PorteDesTaches.saisie(execution, SaisieAvenant.class),
                session.acteur());
        execution.setVariable(VariablesAvenant.VALIDE, valide);
        execution.setVariable(VariablesAvenant.ETAPE, EtapeAvenant.RECAPITULATIF.tache());
    }
}
