package fr.univ.stages.convention;

/** Every variable of {@code convention.bpmn}: routing only, no personal data. */
public final class VariablesConvention {

    /** Id of the user task that comes next. */
    public static final String ETAPE = "etape";

    /** Whether a step was reopened from the summary and returns there. */
    public static final String REPRISE = "reprise";

    /** Date on which the stage has ended, for the timers; never, until the convention is created. */
    public static final String FIN_DU_STAGE = "finDuStage";

    /** Name of what is to be signed, for the circuit: « convention:12 ». */
    public static final String A_SIGNER = "aSigner";

    /** What the centre decided. */
    public static final String VALIDEE = "validee";

    /** Whether an amendment is waited for, the last day having passed. */
    public static final String AVENANT_EN_ATTENTE = "avenantEnAttente";

    /** Of a task that cannot wait any longer; 50 is ordinary. */
    public static final int PRIORITE_HAUTE = 90;

    private VariablesConvention() {}
}
