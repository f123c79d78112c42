package fr.univ.stages.convention.processus;

/** Every message of {@code convention.bpmn}. */
public final class MessagesConvention {

    /** During the entry: another step is asked for. */
    public static final String ETAPE_DEMANDEE = "etapeDemandee";

    /** After the creation: a section is to be changed. */
    public static final String MODIFICATION_DEMANDEE = "modificationDemandee";

    /** The dossier is to disappear, before or after its creation. */
    public static final String SUPPRESSION_DEMANDEE = "suppressionDemandee";

    private MessagesConvention() {}
}
