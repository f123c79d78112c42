package fr.univ.stages.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR 2: every block of a form is a module, is used, and is fetched ahead")
class BlocsDesFormulairesTest {

    private static final Path FORMULAIRES = Path.of("forms");
    private static final Path COMMUN = FORMULAIRES.resolve("_commun");

    @Test
    void every_module_is_used_by_a_form_and_every_block_of_a_form_has_its_module() throws IOException {
        try (Stream<Path> fichiers = Files.walk(FORMULAIRES)) {
            String formes = fichiers.filter(fichier -> fichier.toString().endsWith(".html"))
                    .map(BlocsDesFormulairesTest::lire)
                    .collect(Collectors.joining());
            assertThat(trouves("data-bloc=\"([a-zA-Z-]+)\"", formes)).isEqualTo(modules());
        }
    }

    @Test
    void all_are_fetched_ahead_while_the_person_types() throws IOException {
        String moteur = lire(COMMUN.resolve("formulaire.js"));
        String liste = moteur.substring(moteur.indexOf("const BLOCS = ["));
        assertThat(trouves("'([a-zA-Z-]+)'", liste.substring(0, liste.indexOf(']'))))
                .isEqualTo(modules());
    }

    private static Set<String> modules() throws IOException {
        try (Stream<Path> fichiers = Files.list(COMMUN.resolve("blocs"))) {
            return fichiers.map(fichier -> fichier.getFileName().toString().replace(".js", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> trouves(String motif, String texte) {
        return Pattern.compile(motif)
                .matcher(texte)
                .results()
                .map(trouve -> trouve.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new IllegalStateException(illisible);
        }
    }
}
