package fr.univ.stages.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("README's way of one entry is true: its files, its classes, its command, its folders")
class CheminDuReadmeTest {

    private static final Path MODULES = Path.of("src/main/java/fr/univ/stages");
    private static final Pattern COMMANDE = Pattern.compile("`grep -rlE '([^']+)' ([^`]+)`");
    private static final Pattern CLASSE = Pattern.compile("(?m)^([a-z]+(?:\\.[a-z]+)*)\\.([A-Z]\\w+) ");
    private static final Pattern FICHIER = Pattern.compile("(?m)^((?:forms|processes)/\\S+)");
    private static final Pattern CHEMIN = Pattern.compile("(?m)^\\| `([\\w./-]+)` \\|");

    private final String section = section();

    @Test
    void each_step_of_the_way_exists() {
        assertThat(etapes())
                .hasSizeGreaterThan(5)
                .allSatisfy(etape -> assertThat(etape).isRegularFile());
    }

    @Test
    void the_command_shows_what_it_says() {
        MatchResult commande = trouves(COMMANDE).get(0);
        Pattern cherche = Pattern.compile(commande.group(1));

        Set<Path> montres = Stream.of(commande.group(2).split(" "))
                .flatMap(dossier -> sous(Path.of(dossier)))
                .filter(fichier -> cherche.matcher(lire(fichier)).find())
                .collect(Collectors.toSet());

        assertThat(montres)
                .contains(
                        Path.of("forms/convention/saisirStage.html"),
                        Path.of("processes/convention.bpmn"),
                        etape("EnregistrerStage"),
                        etape("EtapesDeLaSaisie"))
                .anyMatch(fichier -> fichier.endsWith("SaisieStage.java"))
                .hasSizeLessThan(25);
    }

    @Test
    void each_folder_of_the_table_exists_and_the_modules_are_those() {
        assertThat(trouves(CHEMIN))
                .hasSizeGreaterThan(6)
                .allSatisfy(chemin -> assertThat(Path.of(chemin.group(1))).exists());
        String modules = section.lines()
                .filter(ligne -> ligne.contains("<module>"))
                .findFirst()
                .orElseThrow();
        assertThat(Pattern.compile("`([a-z]+)`").matcher(modules).results().map(nom -> nom.group(1)))
                .containsExactlyInAnyOrderElementsOf(sous(MODULES, 1)
                        .filter(Files::isDirectory)
                        .map(dossier -> dossier.getFileName().toString())
                        .toList());
    }

    private Path etape(String classe) {
        return etapes().stream()
                .filter(etape -> etape.endsWith(classe + ".java"))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> etapes() {
        return Stream.concat(
                        trouves(FICHIER).stream().map(fichier -> Path.of(fichier.group(1))),
                        trouves(CLASSE).stream()
                                .map(classe -> MODULES.resolve(classe.group(1).replace('.', '/'))
                                        .resolve(classe.group(2) + ".java")))
                .toList();
    }

    private List<MatchResult> trouves(Pattern motif) {
        return motif.matcher(section).results().toList();
    }

    private static String section() {
        String readme = lire(Path.of("README.md"));
        int debut = readme.indexOf("## Where is what");
        return readme.substring(debut, readme.indexOf("\n## ", debut));
    }

    private static Stream<Path> sous(Path dossier) {
        return sous(dossier, Integer.MAX_VALUE).filter(Files::isRegularFile);
    }

    private static Stream<Path> sous(Path dossier, int profondeur) {
        try (Stream<Path> fichiers = Files.walk(dossier, profondeur)) {
            return fichiers.filter(fichier -> !fichier.equals(dossier)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As text whatever it is: a picture or a font has nothing to say here. */
    private static String lire(Path fichier) {
        try {
            return new String(Files.readAllBytes(fichier), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
