package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieSignataire;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of step 7. */
@Component
class EnregistrerSignataire extends Enregistrement<SaisieSignataire> {

    EnregistrerSignataire(EtapesDeLaSaisie etapes, ActeurCourant session) {
        super(etapes, session, Etape.SIGNATAIRE, SaisieSignataire.class);
    }

    @Override
    void enregistrer(long dossier, SaisieSignataire saisie, Acteur acteur) {
        etapes.signataire(dossier, saisie, acteur);
    }
}
