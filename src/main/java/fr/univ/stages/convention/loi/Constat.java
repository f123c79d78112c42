package fr.univ.stages.convention.loi;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * A rule that a convention does not meet, or that its reader should know, in a sentence that says what to do.
 *
 * @param sur of whom or of what it is said, where an amendment may put another in its place; empty otherwise
 * @param ampleur how far the rule is passed, in its own unit: more is worse
 */
public record Constat(Regle regle, String message, String sur, BigDecimal ampleur) {

    Constat(Regle regle, String message) {
        this(regle, message, "", BigDecimal.ZERO);
    }

    /** The same said of this person or this other convention. */
    Constat sur(Object qui) {
        return new Constat(regle, message, String.valueOf(qui), ampleur);
    }

    /** The same by that much. */
    Constat de(BigDecimal combien) {
        return new Constat(regle, message, sur, combien);
    }

    Constat de(long combien) {
        return de(BigDecimal.valueOf(combien));
    }

    /** The sentence, then where it is written. */
    public String phrase() {
        String sans = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return sans + " (" + regle.article() + ").";
    }

    /** Whether this weight is its rule's. */
    public boolean est(Gravite gravite) {
        return regle.gravite() == gravite;
    }

    /** Whether none of these said as much of the same already: what was unlawful before and is no worse is not new. */
    public boolean nouveau(Collection<Constat> avant) {
        return avant.stream()
                .noneMatch(deja -> deja.regle == regle && deja.sur.equals(sur) && deja.ampleur.compareTo(ampleur) >= 0);
    }
}
