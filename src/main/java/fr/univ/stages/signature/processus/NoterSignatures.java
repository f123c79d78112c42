package fr.univ.stages.signature.processus;

import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.signature.SaisieSignatures;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.VariablesSignature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Noter les signatures ». */
@Component
class NoterSignatures implements JavaDelegate {

    private final Signatures signatures;
    private final ActeurCourant session;

    NoterSignatures(Signatures signatures, ActeurCourant session) {
        this.signatures = signatures;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean complet = signatures.noter(
                execution.getProcessBusinessKey(),
                PorteDesTaches.saisie(execution, SaisieSignatures.class),
                session.acteur());
        execution.setVariable(VariablesSignature.COMPLET, complet);
    }
}
