package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.Conventions;
import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.securite.GroupeDeCentre;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Gives a new task to the person who works the dossier, so that nobody claims between steps, and shows it to the
 * colleagues of the centre; what the centre reserves to staff is offered to them alone.
 */
@Component
class AffecterTache implements TaskListener {

    private final Conventions conventions;

    AffecterTache(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public void notify(DelegateTask tache) {
        long dossier = Long.parseLong(tache.getExecution().getProcessBusinessKey());
        Conventions.Affectation affectation = conventions.affectation(dossier, tache.getTaskDefinitionKey());
        if (affectation.centre() != null) {
            tache.addCandidateGroup(GroupeDeCentre.de(affectation.centre()));
        }
        if (affectation.enRetard()) {
            tache.setPriority(VariablesConvention.PRIORITE_HAUTE);
        }
        if (affectation.personne() != null) {
            tache.setAssignee(affectation.personne());
        }
    }
}
