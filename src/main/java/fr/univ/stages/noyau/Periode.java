package fr.univ.stages.noyau;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first to the last, both included; a single day is a period. */
public record Periode(LocalDate debut, LocalDate fin) {

    /** Throws ValeurInvalide when a date is missing or the end comes before the start. */
    public Periode {
        if (debut == null || fin == null) {
            throw new ValeurInvalide("Une période a une date de début et une date de fin.");
        }
        if (fin.isBefore(debut)) {
            throw new ValeurInvalide("La date de fin ne peut pas précéder la date de début.");
        }
    }

    /** True when at least one day is common. */
    public boolean chevauche(Periode autre) {
        return !fin.isBefore(autre.debut) && !autre.fin.isBefore(debut);
    }

    /** True for the first and the last day too. */
    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && !jour.isAfter(fin);
    }

    /** True when every day of the other is in this one. */
    public boolean contient(Periode autre) {
        return contient(autre.debut) && contient(autre.fin);
    }

    /** Calendar days, at least 1. */
    public long jours() {
        return ChronoUnit.DAYS.between(debut, fin) + 1;
    }
}
