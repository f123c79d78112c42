package fr.univ.stages.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("1.1 docs/connexion.md names every setting of sign-in, and none that does not exist")
class ConnexionDocumenteeTest {

    private static final Pattern NOM = Pattern.compile("`(stages\\.connexion\\.[a-z.-]+)`");

    @Test
    void the_document_and_the_settings_say_the_same() throws IOException {
        Set<String> documentes = NOM.matcher(Files.readString(Path.of("docs/connexion.md")))
                .results()
                .map(trouve -> trouve.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documentes)
                .containsExactlyInAnyOrderElementsOf(
                        noms("stages.connexion", ReglagesConnexion.class).toList());
    }

    private static Stream<String> noms(String prefixe, Class<?> reglages) {
        return Stream.of(reglages.getRecordComponents()).flatMap(reglage -> noms(prefixe, reglage));
    }

    private static Stream<String> noms(String prefixe, RecordComponent reglage) {
        String nom = prefixe + "." + reglage.getName();
        return reglage.getType().isRecord() ? noms(nom, reglage.getType()) : Stream.of(nom);
    }
}
