package fr.univ.stages.moteur;

/** Every variable of {@code travail.bpmn}. */
public final class VariablesTravail {

    /** Kind of work, in words: what Cockpit shows of it. */
    public static final String NATURE = "nature";

    /** Whether another batch follows. */
    public static final String RESTE = "reste";

    private VariablesTravail() {}
}
