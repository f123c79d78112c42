package fr.univ.stages.securite.connexion;

import java.time.Duration;

/** Too many wrong codes came from one address: nothing is answered before this time has passed. */
public final class TropDeQuestions extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration attente;

    TropDeQuestions(Duration attente) {
        super("Trop de codes essayés");
        this.attente = attente;
    }

    /** In whole seconds, at least one. */
    public long secondes() {
        return Math.max(1, attente.plusMillis(999).toSeconds());
    }
}
