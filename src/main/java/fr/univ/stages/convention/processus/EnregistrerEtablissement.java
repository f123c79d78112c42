package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieEtablissement;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of step 2. */
@Component
class EnregistrerEtablissement extends Enregistrement<SaisieEtablissement> {

    EnregistrerEtablissement(EtapesDeLaSaisie etapes, ActeurCourant session) {
        super(etapes, session, Etape.ETABLISSEMENT, SaisieEtablissement.class);
    }

    @Override
    void enregistrer(long dossier, SaisieEtablissement saisie, Acteur acteur) {
        etapes.etablissement(dossier, saisie, acteur);
    }
}
