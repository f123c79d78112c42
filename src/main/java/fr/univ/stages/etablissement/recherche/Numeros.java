package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Siret;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.recherche.Mots;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and codes of a search, whole or only their beginning, turned into LIKE patterns on what is stored. */
public final class Numeros {

    private static final Pattern SIRET = Pattern.compile("\\d{1,14}");
    private static final Pattern NUMERO_LOCAL = Pattern.compile("[0-9A-Z./-]{1,20}");
    private static final Pattern NAF = Pattern.compile("(\\d{2})[.,]?(\\d{0,2}[A-Z]?)");
    private static final Pattern TELEPHONE = Pattern.compile("(\\+|00?)?([1-9]\\d{2,})");
    private static final Pattern DEPARTEMENT = Pattern.compile("\\d{1,2}|2[AB]|9[78]\\d");
    private static final List<String> INDICATIFS_FRANCAIS = List.of("+33", "+262", "+590", "+594", "+596");

    private Numeros() {}

    /** The beginning of a SIRET, or of the local number of an organisation that has none. */
    static String siret(String saisi) {
        String compact = compact(saisi);
        if (!SIRET.matcher(compact).matches()
                && (compact.matches("\\d+") || !NUMERO_LOCAL.matcher(compact).matches())) {
            throw Refus.sur(
                    "siret",
                    "Indiquez les 14 chiffres du SIRET, ou seulement les premiers, par exemple 73282932000074.");
        }
        return Mots.motif(compact) + "%";
    }

    /** Where nothing was found: whole, and yet no SIRET; a local number abroad may be written so. */
    public static void douterDuSiret(String saisi) {
        String compact = saisi == null ? "" : compact(saisi);
        if (!compact.matches("\\d{14}")) {
            return;
        }
        try {
            Siret.de(compact);
        } catch (ValeurInvalide fausse) {
            throw Refus.sur(
                    "siret",
                    "Ce numéro n'est pas un SIRET : sa clé est fausse. Vérifiez les 14 chiffres, un seul a pu être mal tapé.");
        }
    }

    /** The beginning of a NAF code with its point; null when words were typed. */
    static String naf(String saisi) {
        var code = NAF.matcher(compact(saisi));
        if (!code.matches()) {
            return null;
        }
        return code.group(1) + (code.group(2).isEmpty() ? "%" : "." + code.group(2) + "%");
    }

    /** Patterns on E.164: one for a whole number, one per French prefix for the beginning of one. */
    static List<String> telephone(String saisi) {
        try {
            return List.of(Telephone.de(saisi).valeur());
        } catch (ValeurInvalide incomplet) {
            var debut = TELEPHONE.matcher(saisi.replaceAll("\\(0\\)|[\\s\\p{Z}().\\-/]", ""));
            if (!debut.matches() || debut.group(1) == null) {
                throw Refus.sur(
                        "telephone",
                        "Indiquez le numéro, ou ses premiers chiffres à partir du 0 ou du +, par exemple 01 99 00.");
            }
            return debut.group(1).equals("0")
                    ? INDICATIFS_FRANCAIS.stream()
                            .map(indicatif -> indicatif + debut.group(2) + "%")
                            .toList()
                    : List.of("+" + debut.group(2) + "%");
        }
    }

    /** Codes of département: 1 is 01, 20 is both of Corsica. */
    static List<String> departement(String saisi) {
        String code = compact(saisi);
        if (!DEPARTEMENT.matcher(code).matches()) {
            throw Refus.sur("departement", "Indiquez le numéro du département, par exemple 35, 2A ou 974.");
        }
        return code.equals("20") ? List.of("2A", "2B") : List.of(code.length() == 1 ? "0" + code : code);
    }

    /** Where the criterion « dép. ou code postal » holds a département rather than the beginning of a code. */
    static boolean estDepartement(String saisi) {
        String code = compact(saisi);
        return code.length() > 1 && DEPARTEMENT.matcher(code).matches();
    }

    /** The beginning of a postal code of any country, as the register writes it. */
    static String codePostal(String saisi) {
        return Mots.motif(saisi.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ")) + "%";
    }

    private static String compact(String saisi) {
        return saisi.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
    }
}
