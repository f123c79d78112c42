package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieTuteur;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of step 4. */
@Component
class EnregistrerTuteur extends Enregistrement<SaisieTuteur> {

    EnregistrerTuteur(EtapesDeLaSaisie etapes, ActeurCourant session) {
        super(etapes, session, Etape.TUTEUR, SaisieTuteur.class);
    }

    @Override
    void enregistrer(long dossier, SaisieTuteur saisie, Acteur acteur) {
        etapes.tuteur(dossier, saisie, acteur);
    }
}
