package fr.univ.stages.notification;

/** A letter did not leave; the message is what Cockpit shows. */
class CourrielEnPanne extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CourrielEnPanne(String message, Throwable cause) {
        super(message, cause);
    }
}
