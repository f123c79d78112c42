package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieEnseignant;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of step 6. */
@Component
class EnregistrerEnseignant extends Enregistrement<SaisieEnseignant> {

    EnregistrerEnseignant(EtapesDeLaSaisie etapes, ActeurCourant session) {
        super(etapes, session, Etape.ENSEIGNANT, SaisieEnseignant.class);
    }

    @Override
    void enregistrer(long dossier, SaisieEnseignant saisie, Acteur acteur) {
        etapes.enseignant(dossier, saisie, acteur);
    }
}
