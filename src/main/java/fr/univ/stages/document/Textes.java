package fr.univ.stages.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** What the models say, in each language a document can be printed in: {@code documents/textes/}, one file a language. */
final class Textes {

    static final List<String> LANGUES = List.of("fr", "en", "de", "es");
    private static final String FRANCAIS = "fr";
    private static final String LISTE = "liste.";

    private final Map<String, Map<String, String>> parLangue = new HashMap<>();
    private final Map<String, String> clesDesLibelles = new HashMap<>();

    Textes() {
        LANGUES.forEach(langue -> parLangue.put(langue, charger(langue)));
        parLangue.get(FRANCAIS).forEach((cle, texte) -> {
            if (cle.startsWith(LISTE)) {
                clesDesLibelles.put(texte, cle);
            }
        });
    }

    Set<String> cles(String langue) {
        return parLangue.get(langue).keySet();
    }

    /** Throws IllegalArgumentException for a text that this language lacks: nothing is printed with a hole in it. */
    String texte(String langue, String cle) {
        String texte = parLangue.getOrDefault(langue, Map.of()).get(cle);
        if (texte == null) {
            throw new IllegalArgumentException("Le texte « " + cle + " » manque en langue « " + langue + " ».");
        }
        return texte;
    }

    /**
     * The label of a list in that language, with the apostrophe of print; as it is in French when an administrator wrote
     * it, whom nobody translates.
     */
    String libelle(String langue, String francais) {
        String cle = clesDesLibelles.get(francais);
        return cle == null ? francais : texte(langue, cle).replace('\'', '’');
    }

    private static Map<String, String> charger(String langue) {
        try (InputStream flux = Textes.class.getResourceAsStream("/documents/textes/" + langue + ".properties")) {
            Properties lues = new Properties();
            lues.load(new InputStreamReader(flux, StandardCharsets.UTF_8));
            Map<String, String> textes = new HashMap<>();
            lues.forEach((cle, texte) -> textes.put(cle.toString(), texte.toString()));
            return Map.copyOf(textes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
