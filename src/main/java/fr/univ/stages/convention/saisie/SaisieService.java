package fr.univ.stages.convention.saisie;

import jakarta.validation.constraints.NotNull;

/** Form of step 3 (3.1.3): the service where the stage takes place. */
public record SaisieService(
        @NotNull(message = "Choisissez le service d'accueil, ou créez-le.")
        Long service) {}
