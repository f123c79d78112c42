package fr.univ.stages.etablissement.modele;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** « Créé(e) le … par … », « Modifié(e) le … par … » (3.2.6), by login; never modified = both null. */
@Embeddable
public record Suivi(Instant creeLe, String creePar, Instant modifieLe, String modifiePar) {

    public static Suivi creation(Instant le, String par) {
        return new Suivi(le, par, null, null);
    }

    public Suivi modification(Instant le, String par) {
        return new Suivi(creeLe, creePar, le, par);
    }
}
