package fr.univ.stages.document;

/** The bytes kept are no longer those that were produced: nobody may read them before an operator has looked. */
public final class DocumentAltere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentAltere(long id) {
        super("Le document " + id + " ne correspond plus à son empreinte SHA-256.");
    }
}
