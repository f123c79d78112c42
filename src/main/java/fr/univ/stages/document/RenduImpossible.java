package fr.univ.stages.document;

/** A model could not be filled or laid out: a fault of ours that an operator must see, never the reader's. */
public final class RenduImpossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenduImpossible(String message, Throwable cause) {
        super(message, cause);
    }
}
