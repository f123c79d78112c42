package fr.univ.stages.avenant.impression;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.univ.stages.noyau.Montant;
import java.time.LocalDate;

/**
 * A value as each language writes it; made by one of its factories.
 *
 * @param texte what people typed, printed once as it is
 * @param unite label of the list of units, translated when it is one that we ship
 */
public record Valeur(String texte, LocalDate debut, LocalDate fin, Montant montant, String unite) {

    /** A subject, a place, a person. */
    public static Valeur deTexte(String texte) {
        return new Valeur(texte, null, null, null, null);
    }

    /** From one day to another, both included. */
    public static Valeur dePeriode(LocalDate debut, LocalDate fin) {
        return new Valeur(null, debut, fin, null, null);
    }

    /** « 4,50 € » and « par heure de présence ». */
    public static Valeur deMontant(Montant montant, String unite) {
        return new Valeur(null, null, null, montant, unite);
    }

    /** Key of the sentence that writes it in each language, null for a text. */
    @JsonIgnore
    public String getCle() {
        if (debut != null) {
            return "avenant.valeur.periode";
        }
        return montant == null ? null : "avenant.valeur.montant";
    }
}
