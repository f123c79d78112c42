package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text on its way to a file that a spreadsheet opens")
class TexteTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@somme", "\tcaché", "\rcaché"})
    void what_begins_like_a_formula_is_made_text(String valeur) {
        assertThat(Texte.sansFormule(valeur)).isEqualTo("'" + valeur);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rennes", "a=b", "12"})
    void anything_else_is_left_as_it_is(String valeur) {
        assertThat(Texte.sansFormule(valeur)).isEqualTo(valeur);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Texte.sansFormule(null)).isNull();
    }
}
