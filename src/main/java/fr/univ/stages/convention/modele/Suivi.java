package fr.univ.stages.convention.modele;

import fr.univ.stages.noyau.Acteur;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** « Créé(e) le … par … », « Modifié(e) le … par … ». */
@Embeddable
public record Suivi(Instant creeLe, String creePar, Instant modifieLe, String modifiePar) {

    /** Made now by this person. */
    public static Suivi debut(Acteur acteur, Instant maintenant) {
        return new Suivi(maintenant, acteur.login(), maintenant, acteur.login());
    }

    /** Changed now by this person. */
    public Suivi modifie(Acteur acteur, Instant maintenant) {
        return new Suivi(creeLe, creePar, maintenant, acteur.login());
    }
}
