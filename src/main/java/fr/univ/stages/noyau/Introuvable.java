package fr.univ.stages.noyau;

/** What was asked for does not exist, or not for this person (HTTP 404). */
public final class Introuvable extends RuntimeException {

    /** The message is shown to the person. */
    public Introuvable(String message) {
        super(message);
    }
}
