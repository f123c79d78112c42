package fr.univ.stages.noyau;

/** Somebody, or another tab, changed the record since it was read; nothing has been written (HTTP 409). */
public final class Perime extends RuntimeException {

    /** Says what happened and what to do, for any record. */
    public Perime() {
        this("Cette fiche a été modifiée entre-temps. Rechargez la page, puis reprenez votre saisie.");
    }

    /** The message is shown to the person. */
    public Perime(String message) {
        super(message);
    }
}
