package fr.univ.stages.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the policy between marks of docs/droits.md, and holds the file to it. */
final class TableauDesDroits {

    private static final Path FICHIER = Path.of("docs/droits.md");

    private TableauDesDroits() {}

    static void verifier(List<Regle> regles) throws IOException {
        verifier("portail", tableau(regles), "SurfaceTest");
    }

    /** The addresses of Camunda's API that staff reach, out of this many, counted by resource. */
    static void verifierLeMoteur(Collection<String> ouvertes, int toutes) throws IOException {
        Map<String, Long> ressources = ouvertes.stream()
                .collect(Collectors.groupingBy(
                        route ->
                                String.join("/", Arrays.asList(route.split("/")).subList(0, nombre(route))),
                        TreeMap::new,
                        Collectors.counting()));
        String produit = "Adresses connues : %d. Toutes sont aux administrateurs ; le personnel en atteint %d :%n%n"
                        .formatted(toutes, ouvertes.size())
                + ressources.entrySet().stream()
                        .map(e -> "- `" + e.getKey() + "` et au-dessous : " + e.getValue() + "\n")
                        .collect(Collectors.joining());
        verifier("moteur", produit, "SurfaceDuMoteurTest");
    }

    /** Reading is counted by resource, acting by address. */
    private static int nombre(String route) {
        return Math.min(route.split("/").length, route.startsWith("POST") ? 99 : 7);
    }

    /** With {@code -Ddroits.ecrire} the file is written first. */
    private static void verifier(String section, String produit, String test) throws IOException {
        String debut = "<!-- début : " + section + " -->\n";
        String fin = "<!-- fin : " + section + " -->\n";
        String texte = Files.readString(FICHIER);
        if (System.getProperty("droits.ecrire") != null) {
            texte = texte.substring(0, texte.indexOf(debut) + debut.length())
                    + produit
                    + texte.substring(texte.indexOf(fin));
            Files.writeString(FICHIER, texte);
        }
        assertThat(texte.substring(texte.indexOf(debut) + debut.length(), texte.indexOf(fin)))
                .as("docs/droits.md is behind the policy: mvn test -Dtest=%s -Ddroits.ecrire", test)
                .isEqualTo(produit);
    }

    private static String tableau(List<Regle> regles) {
        String titres = Arrays.stream(Qui.values()).map(Qui::titre).collect(Collectors.joining(" | "));
        String traits = Arrays.stream(Qui.values()).map(qui -> ":-:").collect(Collectors.joining("|"));
        return "| Ce qu'on fait | Adresse | " + titres + " |\n|---|---|" + traits + "|\n"
                + regles.stream().map(TableauDesDroits::ligne).collect(Collectors.joining());
    }

    private static String ligne(Regle regle) {
        String cases = Arrays.stream(Qui.values())
                .map(qui -> regle.permis().comprend(qui) ? "●" : "")
                .collect(Collectors.joining(" | "));
        return "| " + regle.quoi() + " | `" + regle.route().replace("|", "\\|") + "` | " + cases + " |\n";
    }
}
