package fr.univ.stages.convention.modele;

import java.time.LocalDate;

/** Under eighteen, a legal representative signs beside the student (D124-4); the one place that says when. */
public final class Minorite {

    private static final int MAJORITE = 18;

    private Minorite() {}

    /** Whether somebody born that day is a minor on the other; an unknown birth makes nobody a minor. */
    public static boolean le(LocalDate naissance, LocalDate jour) {
        return naissance != null && naissance.plusYears(MAJORITE).isAfter(jour);
    }
}
