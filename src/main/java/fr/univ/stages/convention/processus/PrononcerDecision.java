package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.EtapeEnregistree;
import fr.univ.stages.signature.SaisieDecision;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Service task « Prononcer la décision »: validated, or back to the summary of whoever entered it. */
@Component
class PrononcerDecision extends EtapeEnregistree<SaisieDecision> {

    PrononcerDecision(ValidationDesConventions validation) {
        super(
                SaisieDecision.class,
                envoi -> Map.of(
                        VariablesConvention.VALIDEE,
                        validation.decider(envoi.id(), envoi.saisie(), envoi.acteur()),
                        Dossiers.ETAPE,
                        Etape.RECAPITULATIF.tache(),
                        Dossiers.REPRISE,
                        false));
    }
}
