package fr.univ.stages.offre;

import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** An offer to diffuse from one day to another, both included; etablissement and centre are ids. */
public record NouvelleOffre(
        @NotNull(message = "Indiquez l'intitulé, par exemple « Stage en génie logiciel ».") @TexteSimple(max = 200)
        String intitule,

        @NotNull(message = "Indiquez les missions.") @TexteSimple(max = 4000, lignes = true)
        String missions,

        long etablissement,
        long centre,

        @NotNull(message = "Indiquez le premier jour de diffusion.")
        LocalDate du,

        @NotNull(message = "Indiquez le dernier jour de diffusion.")
        LocalDate au) {

    /** Trims the texts; what is blank is null. */
    public NouvelleOffre {
        intitule = Texte.propre(intitule);
        missions = Texte.propre(missions);
    }
}
