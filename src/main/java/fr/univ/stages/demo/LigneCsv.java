package fr.univ.stages.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** One line of a demo file, read by column name; these files quote nothing. */
record LigneCsv(Map<String, String> valeurs) {

    static List<LigneCsv> lire(String fichier) {
        try {
            List<String> lignes = new ClassPathResource("demo/" + fichier)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] colonnes = lignes.get(0).split(",");
            return lignes.stream().skip(1).map(ligne -> ligne(colonnes, ligne)).toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** The value of that column, empty when the line says nothing. */
    String de(String colonne) {
        if (!valeurs.containsKey(colonne)) {
            throw new IllegalArgumentException("Colonne inconnue : " + colonne);
        }
        return valeurs.get(colonne);
    }

    String ouNull(String colonne) {
        String valeur = de(colonne);
        return valeur.isEmpty() ? null : valeur;
    }

    boolean oui(String colonne) {
        return de(colonne).equals("oui");
    }

    private static LigneCsv ligne(String[] colonnes, String ligne) {
        String[] cases = ligne.split(",", -1);
        if (cases.length != colonnes.length || ligne.contains("\"")) {
            throw new IllegalStateException("Ligne de démonstration illisible : " + ligne);
        }
        Map<String, String> valeurs = new HashMap<>();
        for (int i = 0; i < colonnes.length; i++) {
            valeurs.put(colonnes[i], cases[i]);
        }
        return new LigneCsv(valeurs);
    }
}
