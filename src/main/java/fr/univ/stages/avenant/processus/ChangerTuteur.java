package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieNouveauTuteur;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Tuteur professionnel ». */
@Component
class ChangerTuteur extends EtapeDAvenant<SaisieNouveauTuteur> {

    ChangerTuteur(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieNouveauTuteur.class);
    }

    @Override
    void enregistrer(long avenant, SaisieNouveauTuteur saisie, Acteur acteur) {
        etapes.tuteur(avenant, saisie, acteur);
    }
}
