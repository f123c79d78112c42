package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieEtablissement;
import org.springframework.stereotype.Component;

/** Service task of step 2. */
@Component
class EnregistrerEtablissement extends Enregistrement<SaisieEtablissement> {

    EnregistrerEtablissement(EtapesDeLaSaisie etapes) {
        super(SaisieEtablissement.class, Etape.ETABLISSEMENT, etapes, etapes::etablissement);
    }
}
