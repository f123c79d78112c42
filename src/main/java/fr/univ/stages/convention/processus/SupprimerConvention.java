package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.moteur.EtapeAutomatique;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Component;

/** Service task « Supprimer la convention » (3.2.5). */
@Component
class SupprimerConvention extends EtapeAutomatique {

    SupprimerConvention(Conventions conventions, ActeurCourant session) {
        super(id -> conventions.supprimer(id, session.acteur()));
    }
}
