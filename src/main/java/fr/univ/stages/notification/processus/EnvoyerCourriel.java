package fr.univ.stages.notification.processus;

import fr.univ.stages.moteur.EtapeAutomatique;
import fr.univ.stages.notification.Expeditions;
import org.springframework.stereotype.Component;

/** Service task, run as a job: sends the messages of one deed; run again, it sends only those that have not left. */
@Component
class EnvoyerCourriel extends EtapeAutomatique {

    EnvoyerCourriel(Expeditions expeditions) {
        super(expeditions::expedier);
    }
}
