package fr.univ.stages.avenant.saisie;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Form « Nouvelle période », judged by the rules of the stage step. */
public record SaisiePeriode(
        @NotNull(message = "Indiquez la date de début.") LocalDate debut,
        @NotNull(message = "Indiquez la date de fin.") LocalDate fin,

        @NotNull(message = "Dites s'il y a une interruption pendant le stage.")
        Boolean interruption,

        LocalDate debutInterruption,
        LocalDate finInterruption,

        @NotNull(message = "Choisissez l'année universitaire.")
        Integer annee,

        @NotNull(message = "Indiquez la durée effective en heures, par exemple 308.")
        BigDecimal dureeHeures,

        String conges) {}
