package fr.univ.stages.avenant.processus;

/** Every variable of {@code avenant.bpmn}: routing only, no personal data. */
final class VariablesAvenant {

    /** Id of the user task that comes next. */
    static final String ETAPE = "etape";

    /** Name of what is to be signed, for the circuit: « avenant:12 ». */
    static final String A_SIGNER = "aSigner";

    /** What the centre decided. */
    static final String VALIDE = "valide";

    private VariablesAvenant() {}
}
