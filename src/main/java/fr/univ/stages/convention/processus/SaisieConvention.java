package fr.univ.stages.convention.processus;

import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;

/** Form of « Valider la convention »; the reason is asked for when it is refused. */
public record SaisieConvention(
        @NotNull(message = "Choisissez : valider, ou rendre à corriger.")
        Decision decision,

        @TexteSimple(max = 1000, lignes = true) String motif) {

    /** What the centre decides. */
    public enum Decision {
        VALIDER,
        REFUSER
    }
}
