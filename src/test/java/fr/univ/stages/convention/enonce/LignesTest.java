package fr.univ.stages.convention.enonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("3.1.8 The summary is written as people read it")
class LignesTest {

    @ParameterizedTest(name = "{0} is written « {1} »")
    @CsvSource({"1,1 jour", "1.50,'1,5 jour'", "2,2 jours", "0.93,'0,93 jour'"})
    void days_agree_with_their_number(BigDecimal jours, String attendu) {
        assertThat(Lignes.jours(jours)).isEqualTo(attendu);
    }
}
