package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.Tache;
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
        long dossier = Dossiers.id(tache.getExecution());
        Conventions.Affectation affectation = conventions.affectation(dossier, tache.getTaskDefinitionKey());
        if (affectation.centre() != null) {
            tache.addCandidateGroup(GroupeDeCentre.de(affectation.centre()));
        }
        if (affectation.enRetard()) {
            tache.setPriority(Tache.URGENCE);
        }
        if (affectation.personne() != null) {
            tache.setAssignee(affectation.personne());
        }
    }
}
