package fr.univ.stages.noyau;

import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/** The university's own number of a student, 1 to 12 letters and digits; the directory knows whether it exists. */
public record NumeroEtudiant(String valeur) implements Valeur {

    private static final Pattern FORME = Pattern.compile("[0-9A-Za-z]{1,12}");

    /** Accepts the stored form only; throws ValeurInvalide otherwise. */
    public NumeroEtudiant {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new ValeurInvalide(
                    "Le numéro d'étudiant compte au plus 12 chiffres ou lettres, par exemple 22600001.");
        }
    }

    /** Reads what a person typed, spaces allowed; throws ValeurInvalide. */
    public static NumeroEtudiant de(String saisi) {
        return new NumeroEtudiant(Texte.sansEspaces(saisi));
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<NumeroEtudiant> {
        EnBase() {
            super(NumeroEtudiant::new);
        }
    }
}
