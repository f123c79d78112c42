package fr.univ.stages.noyau;

import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Code of a principal activity (APE), rev. 2 or 2025, in the form 84.22Z; whether it exists is known to referentiel. */
public record Naf(String valeur) implements Valeur {

    private static final String ATTENDU =
            "Le code NAF s'écrit avec deux chiffres, un point, deux chiffres et une lettre, par exemple 84.22Z.";
    private static final Pattern FORME = Pattern.compile("\\d{2}\\.\\d{2}[A-Z]");
    private static final Pattern PRESQUE = Pattern.compile("(\\d{2})[.,;:·-]?(\\d{2})[.,;:·-]?([A-Z])");

    /** Accepts the stored form only; throws ValeurInvalide otherwise. */
    public Naf {
        if (!estNormalise(valeur)) {
            throw new ValeurInvalide(ATTENDU);
        }
    }

    /** Reads what a person typed, lower case and spaces allowed, the point required; the refusal proposes it. */
    public static Naf de(String saisi) {
        String code = normalise(saisi);
        if (!estNormalise(code)) {
            throw new ValeurInvalide(proposition(saisi)
                    .map(naf -> "Le point manque ou est mal placé : vouliez-vous écrire " + naf + " ?")
                    .orElse(ATTENDU));
        }
        return new Naf(code);
    }

    /** The code most likely meant by 8422Z or 84,22z; empty when nothing close to a code was typed. */
    public static Optional<Naf> proposition(String saisi) {
        var lu = PRESQUE.matcher(normalise(saisi));
        return lu.matches() ? Optional.of(new Naf(lu.replaceFirst("$1.$2$3"))) : Optional.empty();
    }

    /** True when the text has the form of a code as it is stored. */
    public static boolean estNormalise(String texte) {
        return texte != null && FORME.matcher(texte).matches();
    }

    private static String normalise(String saisi) {
        return Texte.sansEspaces(saisi).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<Naf> {
        EnBase() {
            super(Naf::new);
        }
    }
}
