package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("3.1.5, A4.10 amounts")
class MontantTest {

    private static final long CENTIMES_AU_PLUS = 9_999_999_999L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1417.09",
                "1417,09",
                "1 417,09",
                "1\u00A0417,09",
                "1\u202F417,09 €",
                " 1417,09€ ",
                "1 417.09\u00A0€"
            })
    void an_amount_is_understood_with_a_point_a_comma_and_any_space(String saisi) {
        assertThat(Montant.de(saisi)).isEqualTo(new Montant(new BigDecimal("1417.09")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "€",
                "417,",
                ",09",
                "417,091",
                "-417,09",
                "1.417,09",
                "1,417.09",
                "41 7,09",
                "417 09",
                "4e2",
                "417 $",
                "quatre cents",
                "=1+1",
                "1 4170",
                "417,09 € net"
            })
    void anything_else_gets_a_clear_message(String saisi) {
        assertThatThrownBy(() -> Montant.de(saisi))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessage("Le montant s'écrit en euros avec deux décimales au plus, par exemple 417,09 ou 1 417,09.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000", "999 999 999 999,99"})
    void a_huge_amount_is_told_so(String saisi) {
        assertThatThrownBy(() -> Montant.de(saisi)).hasMessageContaining("trop grand");
    }

    @Test
    void what_is_shown_can_be_typed_again() {
        Tirage.pourTous(tirage -> {
            var montant = new Montant(BigDecimal.valueOf(tirage.entre(0, CENTIMES_AU_PLUS), 2));
            assertThat(Montant.de(montant.affichage())).isEqualTo(montant);
            assertThat(Montant.de(montant.valeur().toPlainString())).isEqualTo(montant);
        });
    }

    @Test
    void amounts_are_ordered_as_their_cents() {
        Tirage.pourTous(tirage -> {
            long a = tirage.entre(0, CENTIMES_AU_PLUS);
            long b = tirage.entre(0, CENTIMES_AU_PLUS);
            assertThat(new Montant(BigDecimal.valueOf(a, 2)).compareTo(new Montant(BigDecimal.valueOf(b, 2))))
                    .isEqualTo(Long.compare(a, b));
        });
    }

    @Test
    void an_amount_is_written_in_french_and_equal_amounts_are_equal() throws JsonProcessingException {
        assertThat(Montant.de("1417,09").affichage()).isEqualTo("1\u202F417,09\u00A0€");
        assertThat(Montant.de("4,5")).isEqualTo(Montant.de("4.50")).hasSameHashCodeAs(Montant.de("4.50"));
        assertThat(new ObjectMapper().writeValueAsString(Montant.de("4,5"))).isEqualTo("4.50");
    }
}
