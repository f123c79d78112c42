package fr.univ.stages.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("3.2.1 When the first day of a stage is near")
class RelancesTest {

    @ParameterizedTest
    @CsvSource({
        "2027-04-06, 2027-03-27T06:00:00Z",
        "2027-04-07, 2027-03-28T05:00:00Z",
        "2027-11-09, 2027-10-30T05:00:00Z",
        "2027-11-10, 2027-10-31T06:00:00Z"
    })
    @DisplayName("it is at seven in the morning in Paris, ten days before, in summer as in winter")
    void at_seven_in_paris_whatever_the_season(LocalDate debut, Instant alerte) {
        assertThat(Relances.alerte(debut)).isEqualTo(alerte);
    }

    @Test
    void without_a_first_day_to_come_it_is_never_near() {
        assertThat(Relances.alerte(null)).isAfter("9990-01-01T00:00:00Z");
    }
}
