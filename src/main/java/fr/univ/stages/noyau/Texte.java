package fr.univ.stages.noyau;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cleans what a person typed or pasted, before any check. */
public final class Texte {

    private static final Pattern INVISIBLES = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+");
    private static final Pattern BORDS =
            Pattern.compile("^[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+|[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+$");

    private static final String VOYELLES = "aeiouAEIOUæœÆŒ";

    private Texte() {}

    /** Trimmed on both sides (no-break spaces too) and composed (NFC); null when nothing is left. */
    public static String propre(String saisi) {
        if (saisi == null) {
            return null;
        }
        if (estPropre(saisi)) {
            return saisi;
        }
        String nettoye =
                BORDS.matcher(Normalizer.normalize(saisi, Normalizer.Form.NFC)).replaceAll("");
        return nettoye.isEmpty() ? null : nettoye;
    }

    /** Those that are neither null nor blank, one after the other; empty when none is left. */
    public static String mots(String separateur, String... morceaux) {
        return Stream.of(morceaux)
                .filter(morceau -> morceau != null && !morceau.isBlank())
                .collect(Collectors.joining(separateur));
    }

    /** « de Zoé », « d'Inès »: elided before a vowel; h and y keep « de », as most names that begin so do. */
    public static String de(String nom) {
        String premiere = Normalizer.normalize(nom.substring(0, Math.min(1, nom.length())), Normalizer.Form.NFD);
        boolean voyelle = !premiere.isEmpty() && VOYELLES.indexOf(premiere.charAt(0)) >= 0;
        return (voyelle ? "d'" : "de ") + nom;
    }

    /** For a cell of a text file: a spreadsheet takes for a formula what begins like one, an apostrophe makes it text. */
    public static String sansFormule(String valeur) {
        return valeur != null && !valeur.isEmpty() && "=+-@\t\r".indexOf(valeur.charAt(0)) >= 0 ? "'" + valeur : valeur;
    }

    /** Nothing but printable ASCII, without a space at either end: by far the most frequent, and settled at a glance. */
    private static boolean estPropre(String saisi) {
        if (saisi.isEmpty() || saisi.charAt(0) == ' ' || saisi.charAt(saisi.length() - 1) == ' ') {
            return false;
        }
        return saisi.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** Without any space of any kind; empty, never null. */
    static String sansEspaces(String saisi) {
        return saisi == null ? "" : INVISIBLES.matcher(saisi).replaceAll("");
    }
}
