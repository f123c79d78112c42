package fr.univ.stages.signature.processus;

import fr.univ.stages.securite.GroupeDeCentre;
import fr.univ.stages.signature.CircuitsOuverts;
import fr.univ.stages.signature.VariablesSignature;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Service task « Ouvrir le circuit »: who works on it and by when, read from the record that is signed. */
@Component
class OuvrirCircuit implements JavaDelegate {

    private final CircuitsOuverts circuits;

    OuvrirCircuit(CircuitsOuverts circuits) {
        this.circuits = circuits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CircuitsOuverts.Ouverture ouverture = circuits.ouvrir(execution.getProcessBusinessKey());
        execution.setVariable(VariablesSignature.GROUPE, GroupeDeCentre.de(ouverture.centre()));
        execution.setVariable(VariablesSignature.COMPLET, ouverture.complet());
        execution.setVariable(VariablesSignature.RELANCE, ouverture.relance());
        execution.setVariable(VariablesSignature.DEBUT_PROCHE, Date.from(ouverture.debutProche()));
        execution.setVariable(VariablesSignature.PRIORITE, Task.PRIORITY_NORMAL);
    }
}
