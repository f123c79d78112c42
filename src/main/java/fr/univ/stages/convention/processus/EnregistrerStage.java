package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieStage;
import org.springframework.stereotype.Component;

/** Service task of step 5. */
@Component
class EnregistrerStage extends Enregistrement<SaisieStage> {

    EnregistrerStage(EtapesDeLaSaisie etapes) {
        super(SaisieStage.class, Etape.STAGE, etapes, etapes::stage);
    }
}
