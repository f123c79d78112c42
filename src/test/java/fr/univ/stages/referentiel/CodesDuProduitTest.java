package fr.univ.stages.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C. The codes that the product names cannot be retired")
class CodesDuProduitTest {

    /** A constant in quotes, or what a condition of a form compares with; shorter words are not codes of their own. */
    private static final Pattern CITE = Pattern.compile("[\"'=]([A-Z][A-Z0-9_]{2,})(?=[\"'&|\\s])");
    /** Words that are also a code of a list, and say something else where they are written. */
    private static final Set<String> HOMONYMES = Set.of();

    @Test
    @DisplayName("C a code written in a rule, a form, a picture or a document is kept in one of its lists")
    void a_code_that_is_written_somewhere_is_kept() throws IOException {
        Map<String, Set<Liste>> listes = codes();
        Map<String, String> cites = new TreeMap<>();
        for (Path fichier : fichiers()) {
            CITE.matcher(Files.readString(fichier))
                    .results()
                    .map(cite -> cite.group(1))
                    .forEach(cite -> cites.putIfAbsent(cite, fichier.toString()));
        }
        cites.keySet().retainAll(listes.keySet());
        HOMONYMES.forEach(cites::remove);

        assertThat(cites).as("the product does name codes").containsKeys("CESURE", "OFFRE", "REG");
        cites.keySet()
                .removeIf(code -> listes.get(code).stream()
                        .anyMatch(liste -> CodesDuProduit.retient(liste, code).isPresent()));
        assertThat(cites)
                .as("named by the product, yet an administrator may retire them: add them to CodesDuProduit")
                .isEmpty();
    }

    @Test
    @DisplayName("C what is kept exists")
    void what_is_kept_exists() throws IOException {
        Map<String, Set<Liste>> listes = codes();
        for (Liste liste : Liste.values()) {
            Set<String> siens = listes.entrySet().stream()
                    .filter(entree -> entree.getValue().contains(liste))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            CodesDuProduit.nommes(liste)
                    .forEach(code -> assertThat(siens).as(liste.name()).contains(code));
        }
    }

    private static Map<String, Set<Liste>> codes() throws IOException {
        Map<String, Set<Liste>> codes = new TreeMap<>();
        List<String> lignes = Files.readAllLines(Path.of("src/main/resources/referentiel/nomenclature.csv"));
        for (String ligne : lignes.subList(1, lignes.size())) {
            String[] champs = ligne.split(",", 3);
            codes.computeIfAbsent(champs[1], code -> new TreeSet<>()).add(Liste.valueOf(champs[0]));
        }
        return codes;
    }

    private static List<Path> fichiers() throws IOException {
        try (Stream<Path> regles = Files.walk(Path.of("src/main/java/fr/univ/stages"));
                Stream<Path> formulaires = Files.walk(Path.of("forms"));
                Stream<Path> images = Files.walk(Path.of("processes"));
                Stream<Path> documents = Files.walk(Path.of("src/main/resources/documents"))) {
            return Stream.of(regles, formulaires, images, documents)
                    .flatMap(lus -> lus)
                    .filter(Files::isRegularFile)
                    .filter(fichier -> fichier.toString().matches(".*\\.(java|html|js|bpmn|dmn|ftlh)"))
                    .filter(fichier -> !fichier.toString().matches(".*/(demo|referentiel)/.*"))
                    .toList();
        }
    }
}
