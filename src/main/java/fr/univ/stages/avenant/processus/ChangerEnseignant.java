package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.EtapesDeLAvenant;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Enseignant tuteur ». */
@Component
class ChangerEnseignant extends EtapeDAvenant<SaisieEnseignant> {

    ChangerEnseignant(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieEnseignant.class);
    }

    @Override
    void enregistrer(long avenant, SaisieEnseignant saisie, Acteur acteur) {
        etapes.enseignant(avenant, saisie, acteur);
    }
}
