package fr.univ.stages.document;

import java.util.List;

/** Makes unbreakable the spaces that French typography keeps: before high marks, in guillemets, between number and unit. */
public final class Espacement {

    private static final char INSECABLE = '\u00a0';
    private static final char FINE = '\u202f';
    private static final String SIGNES_HAUTS = ";!?";
    private static final String SIGNES_LARGES = ":»";
    private static final String MESURES = "%€";
    private static final String RENVOIS = "LRD";
    private static final List<String> UNITES = List.of("heure", "jour", "mois", "an");

    private Espacement() {}

    /** A sentence that people read on a screen. */
    public static String francais(String phrase) {
        return espacer(phrase, true);
    }

    /** Of an article (L. 124-1) in every language; the rest is French alone. */
    static String espacer(String texte, boolean francais) {
        int espace = texte.indexOf(' ');
        if (espace < 0) {
            return texte;
        }
        StringBuilder resultat = new StringBuilder(texte);
        for (; espace >= 0; espace = texte.indexOf(' ', espace + 1)) {
            char avant = lire(texte, espace - 1);
            char apres = lire(texte, espace + 1);
            if (francais && SIGNES_HAUTS.indexOf(apres) >= 0) {
                resultat.setCharAt(espace, FINE);
            } else if (renvoi(texte, espace)
                    || MESURES.indexOf(apres) >= 0
                    || francais
                            && (SIGNES_LARGES.indexOf(apres) >= 0
                                    || "«°".indexOf(avant) >= 0
                                    || unite(texte, espace))) {
                resultat.setCharAt(espace, INSECABLE);
            }
        }
        return resultat.toString();
    }

    private static boolean renvoi(String texte, int espace) {
        return lire(texte, espace - 1) == '.'
                && RENVOIS.indexOf(lire(texte, espace - 2)) >= 0
                && Character.isDigit(lire(texte, espace + 1));
    }

    private static boolean unite(String texte, int espace) {
        return Character.isDigit(lire(texte, espace - 1))
                && UNITES.stream().anyMatch(unite -> texte.startsWith(unite, espace + 1));
    }

    private static char lire(String texte, int position) {
        return position >= 0 && position < texte.length() ? texte.charAt(position) : '\0';
    }
}
