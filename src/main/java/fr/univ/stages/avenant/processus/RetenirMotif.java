package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieMotif;
import org.springframework.stereotype.Component;

/** Service task of the first step. */
@Component
class RetenirMotif extends EtapeDAvenant<SaisieMotif> {

    RetenirMotif(EtapesDeLAvenant etapes) {
        super(SaisieMotif.class, etapes, etapes::motif);
    }
}
