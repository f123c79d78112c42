package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.convention.saisie.SaisieSignataire;
import org.springframework.stereotype.Component;

/** Service task of step 7. */
@Component
class EnregistrerSignataire extends Enregistrement<SaisieSignataire> {

    EnregistrerSignataire(EtapesDeLaSaisie etapes) {
        super(SaisieSignataire.class, Etape.SIGNATAIRE, etapes, etapes::signataire);
    }
}
