package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieRupture;
import org.springframework.stereotype.Component;

/** Service task of the step « Rupture ». */
@Component
class PrevoirRupture extends EtapeDAvenant<SaisieRupture> {

    PrevoirRupture(EtapesDeLAvenant etapes) {
        super(SaisieRupture.class, etapes, etapes::rupture);
    }
}
