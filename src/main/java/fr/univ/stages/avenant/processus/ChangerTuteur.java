package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.EtapesDeLAvenant;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Tuteur professionnel ». */
@Component
class ChangerTuteur extends EtapeDAvenant<SaisieTuteur> {

    ChangerTuteur(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieTuteur.class);
    }

    @Override
    void enregistrer(long avenant, SaisieTuteur saisie, Acteur acteur) {
        etapes.tuteur(avenant, saisie, acteur);
    }
}
