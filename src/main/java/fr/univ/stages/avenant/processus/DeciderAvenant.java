package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.ValidationDesAvenants;
import fr.univ.stages.avenant.VariablesAvenant;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.saisie.SaisieAvenant;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.EtapeEnregistree;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Service task « Prononcer la décision »: validated, or back to the summary of whoever entered it. */
@Component
class DeciderAvenant extends EtapeEnregistree<SaisieAvenant> {

    DeciderAvenant(ValidationDesAvenants validation) {
        super(
                SaisieAvenant.class,
                envoi -> Map.of(
                        VariablesAvenant.VALIDE,
                        validation.decider(envoi.id(), envoi.saisie(), envoi.acteur()),
                        Dossiers.ETAPE,
                        EtapeAvenant.RECAPITULATIF.tache()));
    }
}
