package fr.univ.stages.noyau;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only source of the present; a test gives its own with a lambda. */
@FunctionalInterface
public interface Horloge {

    /** Time zone of every day and deadline of the application. */
    ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A day that does not come, for a deadline that there is none of yet. */
    LocalDate JAMAIS = LocalDate.of(9999, 1, 1);

    /** Now. */
    Instant maintenant();

    /** The day it is in Paris, whatever the zone of the machine. */
    default LocalDate aujourdhui() {
        return LocalDate.ofInstant(maintenant(), PARIS);
    }

    /** The moment at which that day is over in Paris. */
    static Instant fin(LocalDate jour) {
        return jour.plusDays(1).atStartOfDay(PARIS).toInstant();
    }
}
