package fr.univ.stages.noyau;

import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Number of a French school or university (formerly RNE): 7 digits and their check letter, never I, O or Q. */
public record Uai(String valeur) implements Valeur {

    private static final String ATTENDU = "L'UAI compte 7 chiffres et une lettre, par exemple 0755890V.";
    private static final Pattern FORME = Pattern.compile("\\d{7}[A-Z]");
    private static final String LETTRES = "ABCDEFGHJKLMNPRSTUVWXYZ";

    /** Accepts the stored form only; throws ValeurInvalide otherwise. */
    public Uai {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new ValeurInvalide(ATTENDU);
        }
        if (valeur.charAt(7) != LETTRES.charAt(Integer.parseInt(valeur.substring(0, 7)) % LETTRES.length())) {
            throw new ValeurInvalide("La lettre ne correspond pas aux chiffres. " + ATTENDU);
        }
    }

    /** Reads what a person typed, spaces and lower case allowed; throws ValeurInvalide. */
    public static Uai de(String saisi) {
        return new Uai(Texte.sansEspaces(saisi).toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<Uai> {
        EnBase() {
            super(Uai::new);
        }
    }
}
