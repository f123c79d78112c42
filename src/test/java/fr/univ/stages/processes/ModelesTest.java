package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every picture of {@code processes/} to the rules of the house, without engine nor Node. */
@DisplayName("7.1 Every picture that Cockpit shows is drawn by the rules of the house")
class ModelesTest {

    static final List<Regle> REGLES = Stream.of(
                    ReglesDeStructure.TOUTES, ReglesDeNommage.TOUTES, ReglesDExecution.TOUTES, ReglesDeDessin.TOUTES)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("modeles_et_regles")
    void a_picture_respects_the_rule(Modele modele, Regle regle) {
        assertThat(regle.fautes(modele)).as(regle.enonce()).isEmpty();
    }

    static Stream<Arguments> modeles_et_regles() {
        return Modele.tous().stream().flatMap(modele -> REGLES.stream().map(regle -> Arguments.of(modele, regle)));
    }
}
