package fr.univ.stages.avenant;

/** Every message of {@code avenant.bpmn}. */
public final class MessagesAvenant {

    /** During the entry: another step is asked for. */
    public static final String ETAPE_DEMANDEE = "etapeDemandee";

    /** Once confirmed: a step is to be changed. */
    public static final String MODIFICATION_DEMANDEE = "modificationDemandee";

    /** The amendment is to disappear, before or after its confirmation. */
    public static final String SUPPRESSION_DEMANDEE = "suppressionDemandee";

    /** Everybody had signed, and a signature is taken back. */
    public static final String SIGNATURE_RETIREE = "signatureRetiree";

    private MessagesAvenant() {}
}
