package fr.univ.stages.noyau;

import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.regex.Pattern;

/** National student number, 11 letters and digits; its last character is not checked, several algorithms co-exist. */
public record Ine(String valeur) implements Valeur {

    private static final Pattern FORME = Pattern.compile("[0-9A-Z]{11}");

    /** Accepts the stored form only; throws ValeurInvalide otherwise. */
    public Ine {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new ValeurInvalide("L'INE compte 11 chiffres ou lettres, par exemple 123456789AB.");
        }
    }

    /** Reads what a person typed, spaces and lower case allowed; throws ValeurInvalide. */
    public static Ine de(String saisi) {
        return new Ine(Texte.sansEspaces(saisi).toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<Ine> {
        EnBase() {
            super(Ine::new);
        }
    }
}
