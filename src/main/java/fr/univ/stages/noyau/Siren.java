package fr.univ.stages.noyau;

import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Number of a legal unit in Sirene: 9 digits, the last one checking the others, never all zero. */
public record Siren(String valeur) implements Valeur {

    private static final String ATTENDU = "Le SIREN compte 9 chiffres, par exemple 732829320.";
    private static final Pattern FORME = Pattern.compile("\\d{9}");

    /** Accepts the stored form only; throws ValeurInvalide otherwise. */
    public Siren {
        if (!estNormalise(valeur)) {
            throw new ValeurInvalide(
                    valeur != null && FORME.matcher(valeur).matches()
                            ? "Ce SIREN n'existe pas : un chiffre est faux ou deux chiffres sont inversés. " + ATTENDU
                            : ATTENDU);
        }
    }

    /** Reads what a person typed or pasted, spaces allowed; throws ValeurInvalide. */
    public static Siren de(String saisi) {
        return new Siren(Texte.sansEspaces(saisi));
    }

    /** True when the text is a right SIREN written as it is stored, without spaces. */
    public static boolean estNormalise(String texte) {
        return texte != null
                && FORME.matcher(texte).matches()
                && !texte.equals("000000000")
                && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(texte);
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<Siren> {
        EnBase() {
            super(Siren::new);
        }
    }
}
