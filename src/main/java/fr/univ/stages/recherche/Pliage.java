package fr.univ.stages.recherche;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Folds a text as app.mots() does in SQL, for what is sought elsewhere than in tables; a test holds both to one another. */
final class Pliage {

    private static final Pattern JOINTS = Pattern.compile("[\\p{M}.]+|[\\p{C}&&\\S]+");
    private static final Pattern SEPARATEURS =
            Pattern.compile("[\\s\\p{Cc}\\p{Z}\\p{Pd}\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}'\",;:/\\\\<>&+*!?|~¡¿−′″ʼ×÷⁄]+");

    /** Letters that Unicode does not take apart, and how they are read. */
    private static final String[] LETTRES = {"æ", "œ", "ß", "ø", "đ", "ð", "þ", "ħ", "ı", "ł", "ŋ", "ŧ", "ĸ", "l·"};

    private static final String[] LUES = {"ae", "oe", "ss", "o", "d", "d", "th", "h", "i", "l", "n", "t", "q", "l"};

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
        return separes(StringUtils.replaceEach(nu, LETTRES, LUES));
    }
}
