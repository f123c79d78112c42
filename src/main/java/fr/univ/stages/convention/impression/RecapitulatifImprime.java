package fr.univ.stages.convention.impression;

import fr.univ.stages.document.Logo;
import java.time.LocalDate;
import java.util.List;

/**
 * The summary as the screen of step 8 shows it, section by section (3.1.8); never the social security number.
 *
 * @param numero null until created
 * @param titre whose convention it is, « Convention de Zoé BRESSOLAT »
 * @param centre name of the centre, and its logo or null
 */
public record RecapitulatifImprime(
        String numero,
        String annee,
        String titre,
        String etablissement,
        String centre,
        Logo logo,
        LocalDate editeLe,
        List<Section> sections) {

    /** One step; {@code manque} lists in French what is still to be entered, empty when complete. */
    public record Section(String titre, List<Ligne> lignes, List<String> manque) {}

    /** A question and its answer; null or blank answers are printed as a dash. */
    public record Ligne(String libelle, String valeur) {}
}
