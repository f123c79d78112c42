package fr.univ.stages.convention.processus;

/** Every variable of {@code convention.bpmn}: routing only, no personal data. */
final class VariablesConvention {

    /** Id of the user task that comes next. */
    static final String ETAPE = "etape";

    /** Whether a step was reopened from the summary and returns there. */
    static final String REPRISE = "reprise";

    /** Date on which the stage has ended, for the timers; never, until the convention is created. */
    static final String FIN_DU_STAGE = "finDuStage";

    /** Name of what is to be signed, for the circuit: « convention:12 ». */
    static final String A_SIGNER = "aSigner";

    /** What the centre decided. */
    static final String VALIDEE = "validee";

    /** Whether an amendment is waited for, the last day having passed. */
    static final String AVENANT_EN_ATTENTE = "avenantEnAttente";

    /** Of a task that cannot wait any longer; 50 is ordinary. */
    static final int PRIORITE_HAUTE = 90;

    private VariablesConvention() {}
}
