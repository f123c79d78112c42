package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieService;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of step 3. */
@Component
class EnregistrerService extends Enregistrement<SaisieService> {

    EnregistrerService(EtapesDeLaSaisie etapes, ActeurCourant session) {
        super(etapes, session, Etape.SERVICE, SaisieService.class);
    }

    @Override
    void enregistrer(long dossier, SaisieService saisie, Acteur acteur) {
        etapes.service(dossier, saisie, acteur);
    }
}
