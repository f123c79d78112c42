package fr.univ.stages.convention.loi;

/** A rule that a convention does not meet, or that its reader should know, in a sentence that says what to do. */
public record Constat(Regle regle, String message) {

    /** The sentence, then where it is written. */
    public String phrase() {
        String sans = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return sans + " (" + regle.article() + ").";
    }

    /** Whether this weight is its rule's. */
    public boolean est(Gravite gravite) {
        return regle.gravite() == gravite;
    }
}
