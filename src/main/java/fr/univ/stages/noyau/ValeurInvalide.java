package fr.univ.stages.noyau;

/** What was typed is not the value expected; the message is in French, says what is expected and gives an example. */
public final class ValeurInvalide extends RuntimeException {

    /** The message is shown as it is beside the field: it never repeats what was typed. */
    public ValeurInvalide(String message) {
        super(message);
    }
}
