package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.MontantValide;
import fr.univ.stages.noyau.Texte;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A year's amounts as typed; what is left blank of the minimum is worked out. */
public record SaisieGratificationMinimale(
        @NotBlank(message = "Indiquez le dernier jour, par exemple 2027-12-31.")
        String valableAu,

        @NotBlank(message = "Indiquez le plafond mensuel de la sécurité sociale, par exemple 4 005.") @MontantValide
        String pmss,

        @NotBlank(message = "Indiquez le plafond horaire de la sécurité sociale, par exemple 30.") @MontantValide
        String plafondHoraire,

        @NotBlank(message = "Indiquez le taux, par exemple 15.") @MontantValide
        String taux,

        @MontantValide String minimumHoraire) {

    /** Trims everything; what is blank is null. */
    public SaisieGratificationMinimale {
        valableAu = Texte.propre(valableAu);
        pmss = Texte.propre(pmss);
        plafondHoraire = Texte.propre(plafondHoraire);
        taux = Texte.propre(taux);
        taux = taux != null && taux.endsWith("%") ? Texte.propre(taux.substring(0, taux.length() - 1)) : taux;
        minimumHoraire = Texte.propre(minimumHoraire);
    }

    /** The last day, when what was typed is one. */
    Optional<LocalDate> fin() {
        try {
            return Optional.of(LocalDate.parse(valableAu));
        } catch (DateTimeParseException illisible) {
            return Optional.empty();
        }
    }
}
