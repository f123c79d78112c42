package fr.univ.stages.avenant.saisie;

import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotBlank;

/** Form « Nouvel enseignant tuteur »: a login. */
public record SaisieNouvelEnseignant(
        @NotBlank(message = "Choisissez le nouvel enseignant tuteur.") @TexteSimple(max = 100)
        String enseignant) {}
