package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.1.1 social security number")
class NirTest {

    @Test
    void the_key_of_a_number_is_the_only_one_accepted() {
        Tirage.pourTous(tirage -> {
            long suite = tirage.entre(1, 99_999_999);
            cleAcceptee(suite, tirage.entre(0, 99));
            cleAcceptee(suite, 97 - Long.parseLong(treize(suite)) % 97);
        });
    }

    private void cleAcceptee(long suite, long cle) {
        String treize = treize(suite);
        int juste = Nir.cle(treize);
        assertThat(juste).isBetween(1, 97);
        assertThat((Long.parseLong(treize) + juste) % 97).isZero();
        String essai = treize + String.format(Locale.ROOT, "%02d", cle);
        if (cle == juste) {
            assertThat(Nir.de(essai).valeur()).isEqualTo(essai);
        } else {
            assertThatThrownBy(() -> Nir.de(essai))
                    .isInstanceOf(ValeurInvalide.class)
                    .hasMessageContaining("clé")
                    .message()
                    .doesNotContain(essai.substring(5, 10));
        }
    }

    private static String treize(long suite) {
        String treize = "20106" + String.format(Locale.ROOT, "%08d", suite);
        return treize.endsWith("000") ? treize.substring(0, 12) + "1" : treize;
    }

    @Test
    void in_corsica_2a_counts_as_19_and_2b_as_18() {
        Tirage.pourTous(tirage -> {
            String fin = String.format(Locale.ROOT, "%06d", tirage.entre(1, 999_999));
            assertThat(Nir.cle("185052A" + fin)).isEqualTo(Nir.cle("1850519" + fin));
            assertThat(Nir.cle("185052B" + fin)).isEqualTo(Nir.cle("1850518" + fin));
        });
    }

    @Test
    void a_corsican_number_is_accepted_in_lower_case_and_not_with_the_key_of_another_department() {
        assertThat(Nir.de("2 85 05 2b 998 001 17").valeur()).isEqualTo("285052B99800117");
        assertThatThrownBy(() -> Nir.de("185052A99800113")).isInstanceOf(ValeurInvalide.class);
    }

    @Test
    void a_number_without_its_key_is_told_so() {
        assertThatThrownBy(() -> Nir.de("2550814168025")).hasMessageContaining("Il manque la clé");
    }

    @Test
    void a_number_shows_itself_masked_in_texts_logs_and_json() throws JsonProcessingException {
        var nir = Nir.de("255081416802538");
        assertThat(nir.masque()).isEqualTo("2 55 08 •• ••• ••• ••");
        assertThat(nir).hasToString(nir.masque());
        assertThat(new ObjectMapper().writeValueAsString(nir)).isEqualTo("\"2 55 08 •• ••• ••• ••\"");
    }
}
