package fr.univ.stages.avenant.saisie;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Form « Rupture du stage ».
 *
 * @param fin last day of presence
 */
public record SaisieRupture(
        @NotNull(message = "Indiquez le dernier jour de présence.")
        LocalDate fin,

        @NotBlank(message = "Choisissez la raison de la rupture.")
        String raison,

        @NotNull(message = "Indiquez les heures de présence effectuées, par exemple 120.")
        @DecimalMin(value = "0", message = "Les heures effectuées ne peuvent pas être négatives.")
        @Digits(integer = 4, fraction = 2, message = "Un nombre d'heures avec deux décimales au plus, par exemple 120.")
        BigDecimal dureeHeures) {}
