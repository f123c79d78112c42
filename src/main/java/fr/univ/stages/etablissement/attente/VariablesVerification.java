package fr.univ.stages.etablissement.attente;

/** Every variable of {@code verificationEtablissement.bpmn}: routing only, no personal data. */
public final class VariablesVerification {

    /** The engine's group of those who may verify. */
    static final String GROUPE = "groupe";

    /** What they decided. */
    public static final String DECISION = "decision";

    private VariablesVerification() {}
}
