package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieNouvelleGratification;
import org.springframework.stereotype.Component;

/** Service task of the step « Gratification ». */
@Component
class ChangerGratification extends EtapeDAvenant<SaisieNouvelleGratification> {

    ChangerGratification(EtapesDeLAvenant etapes) {
        super(SaisieNouvelleGratification.class, etapes, etapes::gratification);
    }
}
