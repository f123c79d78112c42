package fr.univ.stages.convention.enonce;

import fr.univ.stages.document.Logo;
import java.time.LocalDate;
import java.util.List;

/**
 * The summary as the screen of step 8 shows it, section by section (3.1.8); never the social security number.
 *
 * @param numero null until created
 * @param titre whose convention it is, « Convention de Zoé BRESSOLAT »
 * @param stagiaire the name in that title, null while there is none
 * @param centre name of the centre, and its logo or null
 * @param langue language printed beside the French, « fr » for none (3.1.5)
 * @param avenants numbers of the amendments that it takes into account, in the order of their effect
 */
public record RecapitulatifImprime(
        String numero,
        String annee,
        String titre,
        String stagiaire,
        String etablissement,
        String centre,
        Logo logo,
        LocalDate editeLe,
        String langue,
        List<String> avenants,
        List<Section> sections) {

    /**
     * One step; {@code manque} lists in French what is still to be entered, empty when complete.
     *
     * @param cle key of its title in the other languages
     */
    public record Section(String titre, String cle, List<Ligne> lignes, List<String> manque) {}

    /**
     * A question and its answer; null or blank answers are printed as a dash.
     *
     * @param cle key of the question in the other languages
     * @param enonces the answer in the other languages; empty when it is what people typed, or a name
     */
    public record Ligne(String libelle, String valeur, String cle, List<Enonce> enonces) {}
}
