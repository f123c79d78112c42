package fr.univ.stages.avenant.saisie;

import jakarta.validation.constraints.NotNull;

/** Form « Nouveau tuteur professionnel ». */
public record SaisieNouveauTuteur(
        @NotNull(message = "Choisissez le nouveau tuteur professionnel, ou créez-le.")
        Long tuteur) {}
