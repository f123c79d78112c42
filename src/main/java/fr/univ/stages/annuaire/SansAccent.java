package fr.univ.stages.annuaire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds a text to what somebody in a hurry would type: no accent, no capital, plain apostrophe, nothing invisible. */
final class SansAccent {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{C}]+");

    private SansAccent() {}

    static String de(String texte) {
        String lettres = INVISIBLE
                .matcher(Normalizer.normalize(texte, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.FRENCH);
        return lettres.replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('’', '\'')
                .strip();
    }

    static boolean contient(String texte, String cherche) {
        return texte != null && de(texte).contains(de(cherche));
    }
}
