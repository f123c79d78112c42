package fr.univ.stages.convention.enonce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.modele.Etape;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("3.1.5, 3.1.8 Every label of the summary is there in the four languages")
class RubriqueTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void no_question_lacks_its_translation(String langue) throws IOException {
        Properties textes = textes(langue);

        assertThat(questions().map(Question::cle))
                .allSatisfy(cle -> assertThat(textes.getProperty(cle)).as(cle).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es"})
    void no_section_lacks_its_translation(String langue) throws IOException {
        Properties textes = textes(langue);

        assertThat(Stream.of(Etape.values()).filter(etape -> etape != Etape.RECAPITULATIF))
                .allSatisfy(etape -> assertThat(textes.getProperty("recapitulatif." + etape.tache()))
                        .as(etape.nom())
                        .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es"})
    void the_rare_answers_are_said_in_each_language(String langue) throws IOException {
        Properties textes = textes(langue);

        assertThat(Stream.of(
                                Reponse.numero(12L),
                                Reponse.heures(250),
                                Reponse.nombre(BigDecimal.TEN),
                                Reponse.phrase("aucune", "aucune"))
                        .flatMap(dite -> dite.ailleurs().stream())
                        .map(Enonce::cle))
                .hasSize(4)
                .allSatisfy(cle -> assertThat(textes.getProperty(cle)).as(cle).isNotBlank());
        assertThat(Reponse.numero(null).ailleurs()).isEmpty();
    }

    @Test
    void the_french_of_a_question_is_written_with_it_and_nowhere_else() throws IOException {
        Properties textes = textes("fr");

        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.libelle()).isNotBlank();
            assertThat(textes.getProperty(question.cle())).isNull();
        });
    }

    private static Stream<Question> questions() {
        return Stream.concat(
                Stream.of(Rubrique.values()),
                Stream.of(ChampDuStage.values()).filter(champ -> champ.libelle() != null));
    }

    private static Properties textes(String langue) throws IOException {
        Properties textes = new Properties();
        try (var lecture =
                Files.newBufferedReader(Path.of("src/main/resources/documents/textes/" + langue + ".properties"))) {
            textes.load(lecture);
        }
        return textes;
    }
}
