package fr.univ.stages.noyau;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** Social security number, 13 characters and their key; shows itself masked everywhere except through {@link #valeur()}. */
public record Nir(String valeur) {

    private static final String EXEMPLE = "par exemple 2 55 08 14 168 025 38";
    private static final String ATTENDU =
            "Le numéro de sécurité sociale compte 15 caractères, clé comprise, " + EXEMPLE + ".";
    private static final Pattern SEPARATEURS = Pattern.compile("[.\\-]");
    private static final Pattern FORME =
            Pattern.compile("[1-478]\\d{2}(0[1-9]|1[0-2]|[2-3]\\d|4[0-2]|[5-9]\\d)(\\d{2}|2A|2B)\\d{6}\\d{2}");
    private static final Pattern SANS_CLE = Pattern.compile("\\d{5}(\\d{2}|2A|2B)\\d{6}");

    /** Accepts the stored form only; throws ValeurInvalide, whose message never shows the number. */
    public Nir {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new ValeurInvalide(
                    valeur != null && SANS_CLE.matcher(valeur).matches()
                            ? "Il manque la clé : ajoutez les deux derniers chiffres, " + EXEMPLE + "."
                            : ATTENDU);
        }
        if (valeur.startsWith("000", 10)) {
            throw new ValeurInvalide("Ce numéro n'existe pas : les trois chiffres avant la clé ne peuvent être 000.");
        }
        if (cle(valeur.substring(0, 13)) != Integer.parseInt(valeur.substring(13))) {
            throw new ValeurInvalide("La clé (les deux derniers chiffres) ne correspond pas au numéro : vérifiez-le, "
                    + "un chiffre est faux ou deux chiffres sont inversés.");
        }
    }

    /** Reads what a person typed, with spaces, points, hyphens and lower case; throws ValeurInvalide. */
    public static Nir de(String saisi) {
        String sansEspaces = Texte.sansEspaces(saisi).toUpperCase(Locale.ROOT);
        return new Nir(SEPARATEURS.matcher(sansEspaces).replaceAll(""));
    }

    /** Key 1 to 97 of the 13 first characters, the Corsican 2A and 2B counting as 19 and 18. */
    static int cle(String treize) {
        String departement = treize.substring(5, 7).replace("2A", "19").replace("2B", "18");
        long nombre = Long.parseLong(treize.substring(0, 5) + departement + treize.substring(7));
        return (int) (97 - nombre % 97);
    }

    /** Sex, year and month of birth, the rest hidden: 2 55 08 •• ••• ••• ••. */
    @JsonValue
    public String masque() {
        return valeur.charAt(0) + " " + valeur.substring(1, 3) + " " + valeur.substring(3, 5) + " •• ••• ••• ••";
    }

    /** The whole number, in groups: {@code 2 55 08 14 168 025 38}; for the one page that may show it. */
    public String enClair() {
        return valeur.replaceFirst("(.)(..)(..)(..)(...)(...)(..)", "$1 $2 $3 $4 $5 $6 $7");
    }

    @Override
    public String toString() {
        return masque();
    }
}
