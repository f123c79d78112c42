package fr.univ.stages.convention.processus;

/** Every message of {@code convention.bpmn}. */
final class MessagesConvention {

    /** During the entry: another step is asked for. */
    static final String ETAPE_DEMANDEE = "etapeDemandee";

    /** After the creation: a section is to be changed. */
    static final String MODIFICATION_DEMANDEE = "modificationDemandee";

    /** The dossier is to disappear, before or after its creation. */
    static final String SUPPRESSION_DEMANDEE = "suppressionDemandee";

    private MessagesConvention() {}
}
