package fr.univ.stages.convention;

/** The messages of {@code convention.bpmn} beside that of the wizard. */
public final class MessagesConvention {

    /** After the creation: a section is to be changed. */
    public static final String MODIFICATION_DEMANDEE = "modificationDemandee";

    /** The dossier is to disappear, before or after its creation. */
    public static final String SUPPRESSION_DEMANDEE = "suppressionDemandee";

    /** Everybody had signed, and a signature is taken back. */
    public static final String SIGNATURE_RETIREE = "signatureRetiree";

    /** A validated convention is to be changed after all. */
    public static final String VALIDATION_ANNULEE = "validationAnnulee";

    /** An amendment took effect: the stage ends on another day. */
    public static final String FIN_DEPLACEE = "finDeplacee";

    /** The last day has passed, and an amendment that was waited for is validated or deleted. */
    public static final String AVENANT_DECIDE = "avenantDecide";

    private MessagesConvention() {}
}
