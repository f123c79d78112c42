package fr.univ.stages.noyau;

/** The person is known but may not do this (HTTP 403). */
public final class Interdit extends RuntimeException {

    /** The message is shown to the person. */
    public Interdit(String message) {
        super(message);
    }
}
