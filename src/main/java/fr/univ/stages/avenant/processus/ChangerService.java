package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieNouveauService;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Lieu de stage ». */
@Component
class ChangerService extends EtapeDAvenant<SaisieNouveauService> {

    ChangerService(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieNouveauService.class);
    }

    @Override
    void enregistrer(long avenant, SaisieNouveauService saisie, Acteur acteur) {
        etapes.service(avenant, saisie, acteur);
    }
}
