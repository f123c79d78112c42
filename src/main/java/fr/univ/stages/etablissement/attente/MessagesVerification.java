package fr.univ.stages.etablissement.attente;

/** Every message of {@code verificationEtablissement.bpmn}. */
final class MessagesVerification {

    /** The organisation was verified on its page, merged or deleted: nothing is left to verify. */
    static final String VERIFICATION_SANS_OBJET = "verificationSansObjet";

    private MessagesVerification() {}
}
