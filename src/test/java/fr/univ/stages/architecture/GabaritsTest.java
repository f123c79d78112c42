package fr.univ.stages.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("templates of pages, documents and messages can be read without scrolling sideways")
class GabaritsTest {

    private static final int COLONNES_AU_PLUS = 160;

    @Test
    void no_line_of_a_template_is_longer_than_160_characters() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src/main/resources"))) {
            assertThat(fichiers.filter(f -> f.toString().matches(".*\\.ftlh?"))
                            .flatMap(GabaritsTest::lignesTropLongues))
                    .isEmpty();
        }
    }

    private static Stream<String> lignesTropLongues(Path gabarit) {
        try {
            List<String> lignes = Files.readAllLines(gabarit);
            return IntStream.range(0, lignes.size())
                    .filter(n -> lignes.get(n).length() > COLONNES_AU_PLUS)
                    .mapToObj(n -> gabarit + ":" + (n + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
