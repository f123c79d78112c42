package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieSujet;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Sujet ». */
@Component
class ChangerSujet extends EtapeDAvenant<SaisieSujet> {

    ChangerSujet(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieSujet.class);
    }

    @Override
    void enregistrer(long avenant, SaisieSujet saisie, Acteur acteur) {
        etapes.sujet(avenant, saisie, acteur);
    }
}
