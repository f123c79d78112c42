package fr.univ.stages.noyau;

import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/** French postal code, CEDEX, overseas and Monaco included; it never tells the département. */
public record CodePostal(String valeur) implements Valeur {

    private static final Pattern FORME = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-8])\\d{3}");

    /** Accepts the stored form only; throws ValeurInvalide otherwise. */
    public CodePostal {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new ValeurInvalide("Le code postal compte 5 chiffres, par exemple 35000 (en Corse : 20000).");
        }
    }

    /** Reads what a person typed, spaces allowed; throws ValeurInvalide. */
    public static CodePostal de(String saisi) {
        return new CodePostal(Texte.sansEspaces(saisi));
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<CodePostal> {
        EnBase() {
            super(CodePostal::new);
        }
    }
}
