package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieNouvelleGratification;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Gratification ». */
@Component
class ChangerGratification extends EtapeDAvenant<SaisieNouvelleGratification> {

    ChangerGratification(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieNouvelleGratification.class);
    }

    @Override
    void enregistrer(long avenant, SaisieNouvelleGratification saisie, Acteur acteur) {
        etapes.gratification(avenant, saisie, acteur);
    }
}
