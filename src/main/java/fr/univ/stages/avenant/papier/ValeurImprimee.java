package fr.univ.stages.avenant.papier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.univ.stages.noyau.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A value as each language writes it; made by one of its factories.
 *
 * @param texte what people typed, printed once as it is
 * @param unite label of the list of units, translated when it is one that we ship
 * @param heures a length of presence, without trailing zeros so that equal lengths are equal values
 * @param libelles labels of lists, each translated as the unit is
 */
public record ValeurImprimee(
        String texte,
        LocalDate debut,
        LocalDate fin,
        Montant montant,
        String unite,
        BigDecimal heures,
        List<String> libelles) {

    /** A subject, a place, a person. */
    public static ValeurImprimee deTexte(String texte) {
        return new ValeurImprimee(texte, null, null, null, null, null, null);
    }

    /** From one day to another, both included. */
    public static ValeurImprimee dePeriode(LocalDate debut, LocalDate fin) {
        return new ValeurImprimee(null, debut, fin, null, null, null, null);
    }

    /** « 4,50 € » and « par heure de présence ». */
    public static ValeurImprimee deMontant(Montant montant, String unite) {
        return new ValeurImprimee(null, null, null, montant, unite, null, null);
    }

    /** « 770 heures ». */
    public static ValeurImprimee deHeures(BigDecimal heures) {
        return new ValeurImprimee(null, null, null, null, null, heures.stripTrailingZeros(), null);
    }

    /** « net, Virement bancaire »: what was chosen in lists, one after the other. */
    public static ValeurImprimee deLibelles(List<String> libelles) {
        return new ValeurImprimee(null, null, null, null, null, null, List.copyOf(libelles));
    }

    /** Key of the sentence that writes it in each language, null for a text or labels. */
    @JsonIgnore
    public String getCle() {
        if (debut != null) {
            return "avenant.valeur.periode";
        }
        if (heures != null) {
            return "avenant.valeur.heures";
        }
        return montant == null ? null : "avenant.valeur.montant";
    }
}
