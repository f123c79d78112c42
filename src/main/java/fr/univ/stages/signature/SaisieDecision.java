package fr.univ.stages.signature;

import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Form of {@code validerConvention} and of {@code validerAvenant}: what the centre decides of what everybody has signed. A
 * reason is asked for when it is refused, or validated in spite of a warning.
 */
public record SaisieDecision(
        @NotNull(message = "Choisissez : valider, ou rendre à corriger.")
        Decision decision,

        @TexteSimple(max = 1000, lignes = true) String motif,
        @TexteSimple(max = 800, lignes = true) String motifDerogation) {

    /** What the centre decides. */
    public enum Decision {
        VALIDER,
        REFUSER
    }

    private record Choix(Decision code, String libelle) {}

    /** Otherwise it goes back to be corrected. */
    public boolean validee() {
        return decision == Decision.VALIDER;
    }

    /** The form before anything is decided: what validating means here, and whether it passes over a warning. */
    public static Vue vue(String valider, boolean outre) {
        return new Vue()
                .saisie("decision", null)
                .saisie("motif", null)
                .saisie("motifDerogation", null)
                .regle("motifDerogation", true, outre)
                .liste(
                        "decisions",
                        List.of(
                                new Choix(Decision.VALIDER, "Valider : " + valider),
                                new Choix(Decision.REFUSER, "Rendre à corriger : les signatures tombent")));
    }
}
