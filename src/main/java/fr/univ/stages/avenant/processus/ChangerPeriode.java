package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisiePeriode;
import org.springframework.stereotype.Component;

/** Service task of the step « Période ». */
@Component
class ChangerPeriode extends EtapeDAvenant<SaisiePeriode> {

    ChangerPeriode(EtapesDeLAvenant etapes) {
        super(SaisiePeriode.class, etapes, etapes::periode);
    }
}
