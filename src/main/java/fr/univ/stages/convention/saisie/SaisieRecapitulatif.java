package fr.univ.stages.convention.saisie;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** Form of step 8 (3.1.8): everything was read again. */
public record SaisieRecapitulatif(
        @NotNull(message = "Cochez la case après avoir relu le récapitulatif.")
        @AssertTrue(message = "Cochez la case après avoir relu le récapitulatif.")
        Boolean certifie) {}
