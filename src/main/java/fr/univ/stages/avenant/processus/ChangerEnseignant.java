package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieNouvelEnseignant;
import org.springframework.stereotype.Component;

/** Service task of the step « Enseignant tuteur ». */
@Component
class ChangerEnseignant extends EtapeDAvenant<SaisieNouvelEnseignant> {

    ChangerEnseignant(EtapesDeLAvenant etapes) {
        super(SaisieNouvelEnseignant.class, etapes, etapes::enseignant);
    }
}
