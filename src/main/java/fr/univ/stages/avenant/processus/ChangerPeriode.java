package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.avenant.saisie.SaisiePeriode;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task of the step « Période ». */
@Component
class ChangerPeriode extends EtapeDAvenant<SaisiePeriode> {

    ChangerPeriode(EtapesDeLAvenant etapes, ActeurCourant session) {
        super(etapes, session, SaisiePeriode.class);
    }

    @Override
    void enregistrer(long avenant, SaisiePeriode saisie, Acteur acteur) {
        etapes.periode(avenant, saisie, acteur);
    }
}
