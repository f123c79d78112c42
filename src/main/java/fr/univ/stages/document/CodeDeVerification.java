package fr.univ.stages.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Twelve characters, sixty bits drawn at random, in an alphabet where nothing is taken for something else. */
final class CodeDeVerification {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LONGUEUR = 12;
    private static final int GROUPE = 4;
    private static final int SAISIE_AU_PLUS = 40;
    private static final Pattern SEPARATEURS = Pattern.compile("[\\s\\u00a0\\u2010-\\u2015.-]");
    private static final Pattern FORME = Pattern.compile("[" + ALPHABET + "]{" + LONGUEUR + "}");
    private static final SecureRandom HASARD = new SecureRandom();

    private CodeDeVerification() {}

    static String tirer() {
        StringBuilder code = new StringBuilder(LONGUEUR);
        for (int i = 0; i < LONGUEUR; i++) {
            code.append(ALPHABET.charAt(HASARD.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As it is printed: K7QM-2TXP-9HWD. */
    static String grouper(String code) {
        return code.replaceAll("(.{" + GROUPE + "})(?!$)", "$1-");
    }

    /** As it was drawn, whatever the case, the hyphens, or the O typed for a zero; empty when it cannot be one. */
    static Optional<String> lire(String saisi) {
        if (saisi.length() > SAISIE_AU_PLUS) {
            return Optional.empty();
        }
        String code = SEPARATEURS
                .matcher(saisi)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORME.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
