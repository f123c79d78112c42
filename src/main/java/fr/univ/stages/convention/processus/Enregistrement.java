package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.moteur.EtapeEnregistree;

/** Common way of the seven steps: to the next one, or back to the summary that a step was reopened from. */
abstract class Enregistrement<S> extends EtapeEnregistree<S> {

    Enregistrement(Class<S> type, Etape etape, EtapesDeLaSaisie etapes, Front<S> front) {
        super(type, envoi -> {
            envoi.remettre(front);
            Etape suivante = etapes.apres(envoi.id(), etape, envoi.reprise());
            return VariablesConvention.vers(suivante, envoi.reprise());
        });
    }
}
