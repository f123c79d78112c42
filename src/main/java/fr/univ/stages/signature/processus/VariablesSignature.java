package fr.univ.stages.signature.processus;

/** Every variable of {@code signature.bpmn}: routing only, no personal data. */
final class VariablesSignature {

    /** Group of the centre whose staff records the signatures. */
    static final String GROUPE = "groupe";

    /** Whether everybody has signed. */
    static final String COMPLET = "complet";

    /** ISO 8601 cycle of the reminders. */
    static final String RELANCE = "relance";

    /** When the first day of the stage is near. */
    static final String DEBUT_PROCHE = "debutProche";

    /** Priority of the task, higher once the first day is near. */
    static final String PRIORITE = "priorite";

    private VariablesSignature() {}
}
