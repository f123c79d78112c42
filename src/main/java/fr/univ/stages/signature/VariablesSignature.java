package fr.univ.stages.signature;

/** Every variable of {@code signature.bpmn}: routing only, no personal data. */
public final class VariablesSignature {

    /** Group of the centre whose staff records the signatures. */
    public static final String GROUPE = "groupe";

    /** Whether everybody has signed. */
    public static final String COMPLET = "complet";

    /** ISO 8601 cycle of the reminders. */
    public static final String RELANCE = "relance";

    /** When the first day of the stage is near. */
    public static final String DEBUT_PROCHE = "debutProche";

    /** Priority of the task, higher once the first day is near. */
    public static final String PRIORITE = "priorite";

    private VariablesSignature() {}
}
