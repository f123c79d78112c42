package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieStage;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of step 5. */
@Component
class EnregistrerStage extends Enregistrement<SaisieStage> {

    EnregistrerStage(EtapesDeLaSaisie etapes, ActeurCourant session) {
        super(etapes, session, Etape.STAGE, SaisieStage.class);
    }

    @Override
    void enregistrer(long dossier, SaisieStage saisie, Acteur acteur) {
        etapes.stage(dossier, saisie, acteur);
    }
}
