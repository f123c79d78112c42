package fr.univ.stages.convention.vie;

import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;

/** Form of « Valider la convention »; a reason is asked for when it is refused, or validated in spite of a warning. */
public record SaisieConvention(
        @NotNull(message = "Choisissez : valider, ou rendre à corriger.")
        Decision decision,

        @TexteSimple(max = 1000, lignes = true) String motif,
        @TexteSimple(max = 800, lignes = true) String motifDerogation) {

    /** What the centre decides. */
    public enum Decision {
        VALIDER,
        REFUSER
    }
}
