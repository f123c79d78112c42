package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieService;
import org.springframework.stereotype.Component;

/** Service task of step 3. */
@Component
class EnregistrerService extends Enregistrement<SaisieService> {

    EnregistrerService(EtapesDeLaSaisie etapes) {
        super(SaisieService.class, Etape.SERVICE, etapes, etapes::service);
    }
}
