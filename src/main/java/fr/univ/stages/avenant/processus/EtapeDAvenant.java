package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.EtapeEnregistree;
import java.util.Map;

/** Common way of the steps: to the next of those that were ticked. */
abstract class EtapeDAvenant<S> extends EtapeEnregistree<S> {

    EtapeDAvenant(Class<S> type, EtapesDeLAvenant etapes, Front<S> front) {
        super(type, envoi -> {
            envoi.remettre(front);
            return Map.of(Dossiers.ETAPE, etapes.apres(envoi.id()).tache());
        });
    }
}
