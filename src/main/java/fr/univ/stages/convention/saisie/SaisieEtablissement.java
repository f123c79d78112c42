package fr.univ.stages.convention.saisie;

import jakarta.validation.constraints.NotNull;

/** Form of step 2 (3.1.2): the host chosen in the register. */
public record SaisieEtablissement(
        @NotNull(message = "Choisissez l'établissement d'accueil, ou créez-le.")
        Long etablissement) {}
