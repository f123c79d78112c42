package fr.univ.stages.avenant;

/** The variable of {@code avenant.bpmn} beside those of the wizard: routing only, no personal data. */
public final class VariablesAvenant {

    /** What the centre decided. */
    public static final String VALIDE = "valide";

    private VariablesAvenant() {}
}
