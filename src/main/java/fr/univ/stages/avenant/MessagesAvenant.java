package fr.univ.stages.avenant;

/** The messages of {@code avenant.bpmn} beside that of the wizard. */
public final class MessagesAvenant {

    /** Once confirmed: a step is to be changed. */
    public static final String MODIFICATION_DEMANDEE = "modificationDemandee";

    /** The amendment is to disappear, before or after its confirmation. */
    public static final String SUPPRESSION_DEMANDEE = "suppressionDemandee";

    /** Everybody had signed, and a signature is taken back. */
    public static final String SIGNATURE_RETIREE = "signatureRetiree";

    private MessagesAvenant() {}
}
