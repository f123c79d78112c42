package fr.univ.stages.avenant.saisie;

import jakarta.validation.constraints.NotNull;

/** Form « Nouveau lieu de stage ». */
public record SaisieNouveauService(
        @NotNull(message = "Choisissez le nouveau service d'accueil, ou créez-le.")
        Long service) {}
