package fr.univ.stages.noyau;

/** A service of the university that we need does not answer now: HTTP 503, and what is already open goes on. */
public abstract class Indisponible extends RuntimeException {

    protected Indisponible(String message, Throwable cause) {
        super(message, cause);
    }
}
