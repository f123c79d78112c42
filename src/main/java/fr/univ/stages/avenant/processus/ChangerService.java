package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieNouveauService;
import org.springframework.stereotype.Component;

/** Service task of the step « Lieu de stage ». */
@Component
class ChangerService extends EtapeDAvenant<SaisieNouveauService> {

    ChangerService(EtapesDeLAvenant etapes) {
        super(SaisieNouveauService.class, etapes, etapes::service);
    }
}
