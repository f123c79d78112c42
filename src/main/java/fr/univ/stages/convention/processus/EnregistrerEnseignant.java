package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieEnseignant;
import org.springframework.stereotype.Component;

/** Service task of step 6. */
@Component
class EnregistrerEnseignant extends Enregistrement<SaisieEnseignant> {

    EnregistrerEnseignant(EtapesDeLaSaisie etapes) {
        super(SaisieEnseignant.class, Etape.ENSEIGNANT, etapes, etapes::enseignant);
    }
}
