package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.ValidationDesAvenants;
import fr.univ.stages.avenant.VariablesAvenant;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.EtapeEnregistree;
import fr.univ.stages.signature.SaisieDecision;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Service task « Prononcer la décision »: validated, or back to the summary of whoever entered it. */
@Component
class DeciderAvenant extends EtapeEnregistree<SaisieDecision> {

    DeciderAvenant(ValidationDesAvenants validation) {
        super(
                SaisieDecision.class,
                envoi -> Map.of(
                        VariablesAvenant.VALIDE,
                        validation.decider(envoi.id(), envoi.saisie(), envoi.acteur()),
                        Dossiers.ETAPE,
                        EtapeAvenant.RECAPITULATIF.tache()));
    }
}
