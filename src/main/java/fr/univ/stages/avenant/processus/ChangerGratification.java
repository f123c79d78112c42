package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.EtapesDeLAvenant;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Gratification ». */
@Component
class ChangerGratification extends EtapeDAvenant<SaisieGratification> {

    ChangerGratification(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieGratification.class);
    }

    @Override
    void enregistrer(long avenant, SaisieGratification saisie, Acteur acteur) {
        etapes.gratification(avenant, saisie, acteur);
    }
}
