package fr.univ.stages.avenant.saisie;

import fr.univ.stages.convention.saisie.GratificationSaisie;
import fr.univ.stages.noyau.MontantValide;
import jakarta.validation.constraints.NotNull;

/** Form « Nouvelle gratification », judged by the rules of the stage step. */
public record SaisieNouvelleGratification(
        @NotNull(message = "Dites si le stage est gratifié.")
        Boolean gratification,

        @MontantValide String montant,
        String unite,
        String nature,
        String modeVersement,
        String rythmeVersement)
        implements GratificationSaisie {}
