package fr.univ.stages.recherche;

/**
 * How many lines there are on all pages.
 *
 * @param exact false when there are more than {@code nombre}: nobody waits for them to be counted one by one
 */
public record Total(long nombre, boolean exact) {

    /** What a query counts at most. */
    public static final int COMPTEES = 10_001;

    /** Of what was counted up to {@link #COMPTEES}. */
    public static Total de(long comptees) {
        return new Total(Math.min(comptees, COMPTEES - 1), comptees < COMPTEES);
    }
}
