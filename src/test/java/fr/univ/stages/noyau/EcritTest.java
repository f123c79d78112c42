package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what is written in French on pages and in messages")
class EcritTest {

    @Test
    void a_day_and_a_moment_are_those_of_Paris() {
        assertThat(Ecrit.jour(LocalDate.of(2027, 3, 1))).isEqualTo("01/03/2027");
        assertThat(Ecrit.moment(Instant.parse("2027-06-30T22:05:00Z"))).isEqualTo("01/07/2027 à 00\u00a0h\u00a005");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1250,1\u202f250", "273.50,'273,5'", "22.125,'22,125'"})
    void a_number_has_the_decimals_that_it_needs(BigDecimal nombre, String ecrit) {
        assertThat(Ecrit.nombre(nombre)).isEqualTo(ecrit);
    }

    @ParameterizedTest
    @CsvSource({"4,'4,00\u00a0€'", "1417.09,'1\u202f417,09\u00a0€'", "4.345,'4,35\u00a0€'"})
    void an_amount_has_its_cents(BigDecimal montant, String ecrit) {
        assertThat(Ecrit.euros(montant)).isEqualTo(ecrit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29", "29/02/2028", "29/2/2028"})
    void a_day_is_read_as_browsers_send_it_and_as_people_type_it(String saisi) {
        assertThat(Ecrit.jourLu(saisi)).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "29/02/2027", "2/2028", "demain", ""})
    void a_day_that_does_not_exist_is_not_read(String saisi) {
        assertThat(Ecrit.jourLu(saisi)).isEmpty();
    }
}
