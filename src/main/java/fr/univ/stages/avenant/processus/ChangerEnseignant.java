package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieNouvelEnseignant;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Enseignant tuteur ». */
@Component
class ChangerEnseignant extends EtapeDAvenant<SaisieNouvelEnseignant> {

    ChangerEnseignant(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieNouvelEnseignant.class);
    }

    @Override
    void enregistrer(long avenant, SaisieNouvelEnseignant saisie, Acteur acteur) {
        etapes.enseignant(avenant, saisie, acteur);
    }
}
