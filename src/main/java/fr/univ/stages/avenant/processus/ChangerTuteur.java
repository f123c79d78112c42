package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieNouveauTuteur;
import org.springframework.stereotype.Component;

/** Service task of the step « Tuteur professionnel ». */
@Component
class ChangerTuteur extends EtapeDAvenant<SaisieNouveauTuteur> {

    ChangerTuteur(EtapesDeLAvenant etapes) {
        super(SaisieNouveauTuteur.class, etapes, etapes::tuteur);
    }
}
