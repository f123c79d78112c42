package fr.univ.stages.noyau;

import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Number of one address of a legal unit: a right SIREN and 5 digits, checked together (La Poste has its own rule). */
public record Siret(String valeur) implements Valeur {

    private static final String ATTENDU = "Le SIRET compte 14 chiffres sans espaces, par exemple 73282932000074.";
    private static final Pattern FORME = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    /** Accepts the stored form only, 14 digits without spaces; throws ValeurInvalide otherwise. */
    public Siret {
        if (!estNormalise(valeur)) {
            throw new ValeurInvalide(
                    valeur != null && FORME.matcher(valeur).matches()
                            ? "Ce SIRET n'existe pas : un chiffre est faux ou deux chiffres sont inversés. " + ATTENDU
                            : ATTENDU);
        }
    }

    /** Reads what a person typed or pasted, spaces allowed; throws ValeurInvalide. */
    public static Siret de(String saisi) {
        return new Siret(Texte.sansEspaces(saisi));
    }

    /** True when the text is a right SIRET written as it is stored, without spaces. */
    public static boolean estNormalise(String texte) {
        return texte != null
                && FORME.matcher(texte).matches()
                && Siren.estNormalise(texte.substring(0, 9))
                && (LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(texte) || estDeLaPoste(texte));
    }

    private static boolean estDeLaPoste(String texte) {
        return texte.startsWith(LA_POSTE) && texte.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    /** The legal unit: what laws count by (924 hours, quota of interns). */
    public Siren siren() {
        return new Siren(valeur.substring(0, 9));
    }

    /** Grouped for reading, with no-break spaces: 732 829 320 00074. */
    public String affichage() {
        return String.join(
                "\u00A0", valeur.substring(0, 3), valeur.substring(3, 6), valeur.substring(6, 9), valeur.substring(9));
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<Siret> {
        EnBase() {
            super(Siret::new);
        }
    }
}
