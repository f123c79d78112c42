package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.moteur.Dossiers;
import java.util.Map;

/** The variables of {@code convention.bpmn} beside those of the wizard: routing only, no personal data. */
public final class VariablesConvention {

    /** Date on which the stage has ended, for the timers; never, until the convention is created. */
    public static final String FIN_DU_STAGE = "finDuStage";

    /** What the centre decided. */
    public static final String VALIDEE = "validee";

    /** Whether an amendment is waited for, the last day having passed. */
    public static final String AVENANT_EN_ATTENTE = "avenantEnAttente";

    private VariablesConvention() {}

    /** To this step; reopened, it leads back to the summary. */
    public static Map<String, Object> vers(Etape etape, boolean rouverte) {
        return Map.of(Dossiers.ETAPE, etape.tache(), Dossiers.REPRISE, rouverte && etape != Etape.RECAPITULATIF);
    }
}
