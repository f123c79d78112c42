package fr.univ.stages.etablissement.processus;

/** Every variable of {@code verificationOrganisme.bpmn}: routing only, no personal data. */
final class VariablesVerificationOrganisme {

    /** The engine's group of those who may verify. */
    static final String GROUPE = "groupe";

    /** What they decided. */
    static final String DECISION = "decision";

    private VariablesVerificationOrganisme() {}
}
