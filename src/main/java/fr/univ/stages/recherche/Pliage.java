package fr.univ.stages.recherche;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds a text as app.mots() does in SQL, for what is sought elsewhere than in tables; a test holds both to one another. */
final class Pliage {

    private static final Pattern JOINTS = Pattern.compile("[\\p{M}.]+|[\\p{C}&&\\S]+");
    private static final Pattern SEPARATEURS =
            Pattern.compile("[\\s\\p{Cc}\\p{Z}\\p{Pd}\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}'\",;:/\\\\<>&+*!?|~¡¿−′″ʼ×÷⁄]+");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> LETTRES = Map.ofEntries(
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ł", "l"),
            Map.entry("ŋ", "n"),
            Map.entry("ŧ", "t"));

    private static final Pattern PARTICULIERES =
            Pattern.compile(LETTRES.keySet().stream().collect(Collectors.joining("", "[", "]")));

    private Pliage() {}

    /** The words with their accents and capitals, punctuation between them taken away. */
    static String separes(String texte) {
        return " " + SEPARATEURS.matcher(texte).replaceAll(" ").strip();
    }

    /** One space before each word, without accents, capitals and punctuation. */
    static String mots(String texte) {
        String nu = JOINTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return separes(PARTICULIERES.matcher(nu).replaceAll(lettre -> LETTRES.get(lettre.group())));
    }
}
