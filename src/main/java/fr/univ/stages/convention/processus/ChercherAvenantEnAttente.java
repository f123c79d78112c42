package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.vie.FinDuStage;
import fr.univ.stages.moteur.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Chercher un avenant en attente », once the last day has passed. */
@Component
class ChercherAvenantEnAttente implements JavaDelegate {

    private final FinDuStage fin;

    ChercherAvenantEnAttente(FinDuStage fin) {
        this.fin = fin;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(VariablesConvention.AVENANT_EN_ATTENTE, fin.attendUnAvenant(Dossiers.id(execution)));
    }
}
