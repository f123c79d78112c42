package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.securite.GroupeDeCentre;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Gives a step to the person who fills the amendment in, and every task to the staff of its centre. */
@Component
class AffecterAvenant implements TaskListener {

    private final Avenants avenants;

    AffecterAvenant(Avenants avenants) {
        this.avenants = avenants;
    }

    @Override
    public void notify(DelegateTask tache) {
        Avenants.Affectation affectation =
                avenants.affectation(Dossiers.id(tache.getExecution()), tache.getTaskDefinitionKey());
        tache.addCandidateGroup(GroupeDeCentre.de(affectation.centre()));
        if (affectation.personne() != null) {
            tache.setAssignee(affectation.personne());
        }
    }
}
