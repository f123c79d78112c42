package fr.univ.stages.portail;

import fr.univ.stages.document.Espacement;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Writes dates and numbers as French does, Paris time; templates know it as {@code affichage}. */
@Component
public class Affichage {

    private final Horloge horloge;

    Affichage(Horloge horloge) {
        this.horloge = horloge;
    }

    /** A sentence that was put together, with the spaces that French typography does not break. */
    public String phrase(String phrase) {
        return Espacement.francais(phrase);
    }

    /** {@code 01/03/2027}; empty for null. */
    public String jour(LocalDate jour) {
        return jour == null ? "" : Ecrit.jour(jour);
    }

    /** {@code 01/03/2027 à 14 h 05}; empty for null. */
    public String moment(Instant moment) {
        return moment == null ? "" : Ecrit.moment(moment);
    }

    /** {@code 1 250}. */
    public String nombre(long nombre) {
        return Ecrit.nombre(nombre);
    }

    /** How long ago, roughly: {@code aujourd'hui}, {@code hier}, {@code il y a 5 jours}; empty for null. */
    public String anciennete(Instant moment) {
        if (moment == null) {
            return "";
        }
        LocalDate jour = LocalDate.ofInstant(moment, Horloge.PARIS);
        long jours = ChronoUnit.DAYS.between(jour, horloge.aujourdhui());
        return jours <= 0 ? "aujourd'hui" : jours == 1 ? "hier" : "il y a " + jours + " jours";
    }

    /** {@code 2026-11-23}, for machines; empty for null. */
    public String iso(Instant moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
