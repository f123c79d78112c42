package fr.univ.stages.avenant.saisie;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** « Confirmer et enregistrer l'avenant »: initial and new values were read. */
public record SaisieProjet(
        @NotNull(message = "Cochez la case après avoir relu l'avenant.")
        @AssertTrue(message = "Cochez la case après avoir relu l'avenant.")
        Boolean certifie) {}
