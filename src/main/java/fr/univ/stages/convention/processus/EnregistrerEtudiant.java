package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieEtudiant;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of step 1. */
@Component
class EnregistrerEtudiant extends Enregistrement<SaisieEtudiant> {

    EnregistrerEtudiant(EtapesDeLaSaisie etapes, ActeurCourant session) {
        super(etapes, session, Etape.ETUDIANT, SaisieEtudiant.class);
    }

    @Override
    void enregistrer(long dossier, SaisieEtudiant saisie, Acteur acteur) {
        etapes.etudiant(dossier, saisie, acteur);
    }
}
