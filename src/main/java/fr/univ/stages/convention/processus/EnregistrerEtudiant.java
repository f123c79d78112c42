package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieEtudiant;
import org.springframework.stereotype.Component;

/** Service task of step 1. */
@Component
class EnregistrerEtudiant extends Enregistrement<SaisieEtudiant> {

    EnregistrerEtudiant(EtapesDeLaSaisie etapes) {
        super(SaisieEtudiant.class, Etape.ETUDIANT, etapes, etapes::etudiant);
    }
}
