package fr.univ.stages.avenant.impression;

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
public record Valeur(
        String texte,
        LocalDate debut,
        LocalDate fin,
        Montant montant,
        String unite,
        BigDecimal heures,
        List<String> libelles) {

    /** A subject, a place, a person. */
    public static Valeur deTexte(String texte) {
        return new Valeur(texte, null, null, null, null, null, null);
    }

    /** From one day to another, both included. */
    public static Valeur dePeriode(LocalDate debut, LocalDate fin) {
        return new Valeur(null, debut, fin, null, null, null, null);
    }

    /** « 4,50 € » and « par heure de présence ». */
    public static Valeur deMontant(Montant montant, String unite) {
        return new Valeur(null, null, null, montant, unite, null, null);
    }

    /** « 770 heures ». */
    public static Valeur deHeures(BigDecimal heures) {
        return new Valeur(null, null, null, null, null, heures.stripTrailingZeros(), null);
    }

    /** « net, Virement bancaire »: what was chosen in lists, one after the other. */
    public static Valeur deLibelles(List<String> libelles) {
        return new Valeur(null, null, null, null, null, null, List.copyOf(libelles));
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
