package fr.univ.stages.avenant;

/** Every variable of {@code avenant.bpmn}: routing only, no personal data. */
public final class VariablesAvenant {

    /** Id of the user task that comes next. */
    public static final String ETAPE = "etape";

    /** Name of what is to be signed, for the circuit: « avenant:12 ». */
    public static final String A_SIGNER = "aSigner";

    /** What the centre decided. */
    public static final String VALIDE = "valide";

    private VariablesAvenant() {}
}
