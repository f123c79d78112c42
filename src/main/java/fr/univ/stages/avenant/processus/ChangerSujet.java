package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieSujet;
import org.springframework.stereotype.Component;

/** Service task of the step « Sujet ». */
@Component
class ChangerSujet extends EtapeDAvenant<SaisieSujet> {

    ChangerSujet(EtapesDeLAvenant etapes) {
        super(SaisieSujet.class, etapes, etapes::sujet);
    }
}
