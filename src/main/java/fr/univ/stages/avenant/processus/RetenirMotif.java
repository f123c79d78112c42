package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisieMotif;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the first step. */
@Component
class RetenirMotif extends EtapeDAvenant<SaisieMotif> {

    RetenirMotif(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisieMotif.class);
    }

    @Override
    void enregistrer(long avenant, SaisieMotif saisie, Acteur acteur) {
        etapes.motif(avenant, saisie, acteur);
    }
}
