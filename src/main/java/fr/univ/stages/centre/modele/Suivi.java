package fr.univ.stages.centre.modele;

import fr.univ.stages.noyau.Acteur;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who made a record and who changed it last, by login (3.2.6); the change is null until there is one. */
@Embeddable
public record Suivi(Instant creeLe, String creePar, Instant modifieLe, String modifiePar) {

    public static Suivi creation(Instant le, Acteur par) {
        return new Suivi(le, par.login(), null, null);
    }

    public Suivi modification(Instant le, Acteur par) {
        return new Suivi(creeLe, creePar, le, par.login());
    }
}
