package fr.univ.stages.moteur;

/** Messages that {@code travail.bpmn} waits for. */
public final class MessagesTravail {

    /** No batch may begin any more. */
    public static final String ARRET_DEMANDE = "arretDemande";

    private MessagesTravail() {}
}
