package fr.univ.stages.noyau;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("4.3, 3.1.1 every published vector of identifiers")
class VecteursIdentifiantsTest {

    /** A SIRET and a NAF are compared with what may be stored; the others with what may be typed. */
    private static final Map<String, Consumer<String>> LECTURES = Map.of(
            "SIREN", Siren::de,
            "SIRET", Siret::new,
            "NIR", Nir::de,
            "NAF", Naf::new,
            "CODE_POSTAL", CodePostal::de,
            "UAI", Uai::de,
            "TELEPHONE_FR", Telephone::de,
            "INE", Ine::de);

    @ParameterizedTest(name = "{0} « {1} » {2} : {3}")
    @CsvFileSource(resources = "/vecteurs_test_identifiants.csv", numLinesToSkip = 1)
    void says_what_the_vector_says(String type, String valeur, String attendu, String motif) {
        var lecture = LECTURES.get(type);
        assertThat(lecture).as("type %s is known", type).isNotNull();
        assertThat(attendu).isIn("valide", "invalide");
        if (attendu.equals("valide")) {
            assertThatCode(() -> lecture.accept(valeur)).as(motif).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> lecture.accept(valeur)).as(motif).isInstanceOf(ValeurInvalide.class);
        }
    }

    @Test
    void no_line_of_the_file_is_lost() throws IOException {
        try (var fichier = getClass().getResourceAsStream("/vecteurs_test_identifiants.csv")) {
            assertThat(new String(fichier.readAllBytes(), UTF_8).lines().skip(1))
                    .hasSize(65);
        }
    }
}
