package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieRupture;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Rupture ». */
@Component
class PrevoirRupture extends EtapeDAvenant<SaisieRupture> {

    PrevoirRupture(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieRupture.class);
    }

    @Override
    void enregistrer(long avenant, SaisieRupture saisie, Acteur acteur) {
        etapes.rupture(avenant, saisie, acteur);
    }
}
