package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieTuteur;
import org.springframework.stereotype.Component;

/** Service task of step 4. */
@Component
class EnregistrerTuteur extends Enregistrement<SaisieTuteur> {

    EnregistrerTuteur(EtapesDeLaSaisie etapes) {
        super(SaisieTuteur.class, Etape.TUTEUR, etapes, etapes::tuteur);
    }
}
