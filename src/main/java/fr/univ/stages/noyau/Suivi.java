package fr.univ.stages.noyau;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** « Créé(e) le … par … », « Modifié(e) le … par … » (3.2.6), by login; never changed since = both null. */
@Embeddable
public record Suivi(Instant creeLe, String creePar, Instant modifieLe, String modifiePar) {

    /** Made then by this person. */
    public static Suivi creation(Instant le, Acteur par) {
        return new Suivi(le, par.login(), null, null);
    }

    /** Changed then by this person, the creation staying. */
    public Suivi modification(Instant le, Acteur par) {
        return new Suivi(creeLe, creePar, le, par.login());
    }
}
