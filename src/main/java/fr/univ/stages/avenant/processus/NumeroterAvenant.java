package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.signature.TacheDeSignature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Numéroter l'avenant ». */
@Component
class NumeroterAvenant implements JavaDelegate {

    private final Avenants avenants;
    private final ActeurCourant session;

    NumeroterAvenant(Avenants avenants, ActeurCourant session) {
        this.avenants = avenants;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long avenant = Dossiers.id(execution);
        avenants.confirmer(avenant, session.acteur());
        execution.setVariable(TacheDeSignature.A_SIGNER, Avenants.proprietaire(avenant));
    }
}
