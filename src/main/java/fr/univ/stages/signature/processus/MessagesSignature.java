package fr.univ.stages.signature.processus;

/** {@code signature.bpmn} waits for no message: whoever called it may take it back. */
final class MessagesSignature {

    private MessagesSignature() {}
}
