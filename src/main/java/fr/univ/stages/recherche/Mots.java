package fr.univ.stages.recherche;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** The words of a search as app.mots() gives them, turned into LIKE patterns in which % and _ are text. */
public record Mots(String phrase) {

    private static final int AU_PLUS = 8;

    /** Of a text that is sought elsewhere than in tables; null has none. */
    public static Mots de(String texte) {
        return new Mots(texte == null ? "" : Pliage.mots(texte));
    }

    /** The same with the accents and capitals that were typed. */
    public static Mots telsQuels(String texte) {
        return new Mots(Pliage.separes(Normalizer.normalize(texte, Normalizer.Form.NFC)));
    }

    /** Whether each word is somewhere in that text, in any order. */
    public boolean dans(String texte) {
        String plie = Pliage.mots(texte == null ? "" : texte);
        return liste().stream().allMatch(plie::contains);
    }

    /** At most 8; a lone letter counts only where there is nothing else (« d'essai » is « essai »). */
    public List<String> liste() {
        List<String> tous = Stream.of(phrase.trim().split(" "))
                .filter(mot -> !mot.isEmpty())
                .toList();
        List<String> utiles = tous.stream()
                .filter(mot -> mot.length() > 1 || !Character.isLetter(mot.charAt(0)))
                .toList();
        return (utiles.isEmpty() ? tous : utiles).stream().limit(AU_PLUS).toList();
    }

    /** Whether nothing is left once punctuation is taken away. */
    public boolean vide() {
        return phrase.isBlank();
    }

    /** The text begins so. */
    public String debut() {
        return motif(phrase) + "%";
    }

    /** One pattern per word: a word of the text begins so. */
    public List<String> debutsDeMots() {
        return liste().stream().map(Mots::debutDeMot).toList();
    }

    /** One pattern per word: anywhere in the text; of one or two characters, at the beginning of a word only. */
    public List<String> partout() {
        return liste().stream()
                .map(mot -> mot.length() < 3 ? debutDeMot(mot) : "%" + motif(mot) + "%")
                .toList();
    }

    /** A LIKE pattern: a word of the text begins so. */
    public static String debutDeMot(String mot) {
        return "% " + motif(mot) + "%";
    }

    /** For LIKE, in which % and _ are text. */
    public static String motif(String texte) {
        return texte.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
