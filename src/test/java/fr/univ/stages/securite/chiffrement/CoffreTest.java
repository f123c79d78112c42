package fr.univ.stages.securite.chiffrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("3.1.1 The numéro de sécurité sociale is encrypted, and its key can be changed")
class CoffreTest {

    private static final String ANCIENNE = cle(1);
    private static final String COURANTE = cle(2);
    private static final String NIR = "255081416802538";

    /** Written by the format that named no key, with {@link #ANCIENNE}. */
    private static final String SANS_NOM = "AQMDAwMDAwMDAwMDA8pUIarHtQNYm8TWVfkqHFsp6efjab4wHQX5IMCotVI=";

    @Test
    void what_is_written_is_read_again_and_never_twice_alike() {
        Coffre coffre = new Coffre(COURANTE, List.of());
        byte[] chiffre = coffre.chiffrer(NIR);

        assertThat(coffre.dechiffrer(chiffre)).isEqualTo(NIR);
        assertThat(coffre.chiffrer(NIR)).isNotEqualTo(chiffre);
        assertThat(chiffre).startsWith(coffre.entete());
    }

    @Test
    void an_old_key_is_still_read_and_only_the_new_one_writes() {
        byte[] chiffre = new Coffre(ANCIENNE, List.of()).chiffrer(NIR);
        Coffre apres = new Coffre(COURANTE, List.of(ANCIENNE, " "));

        assertThat(apres.dechiffrer(chiffre)).isEqualTo(NIR);
        assertThat(apres.dechiffrer(Base64.getDecoder().decode(SANS_NOM))).isEqualTo(NIR);
        assertThat(Arrays.copyOf(chiffre, apres.entete().length)).isNotEqualTo(apres.entete());
        assertThatThrownBy(() -> new Coffre(ANCIENNE, List.of()).dechiffrer(apres.chiffrer(NIR)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_its_key_or_altered_it_is_refused_and_the_message_names_the_setting() {
        Coffre coffre = new Coffre(COURANTE, List.of());
        byte[] altere = coffre.chiffrer(NIR);
        altere[altere.length - 1] ^= 1;

        assertThatThrownBy(() -> coffre.dechiffrer(altere)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> coffre.dechiffrer(new Coffre(ANCIENNE, List.of()).chiffrer(NIR)))
                .hasMessageContaining("stages.nir.anciennes-cles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "pas en base 64 !", "Y2hhbmdlei1tb2ktY2hhbmdlei1tb2ktY2hhbmdlei0="})
    void a_bad_key_stops_the_start_current_or_old(String mauvaise) {
        assertThatThrownBy(() -> new Coffre(mauvaise, List.of())).hasMessageContaining("stages.nir.cle");
        if (!mauvaise.isEmpty()) {
            assertThatThrownBy(() -> new Coffre(COURANTE, List.of(mauvaise)))
                    .hasMessageContaining("stages.nir.anciennes-cles");
        }
    }

    static String cle(int graine) {
        byte[] octets = new byte[32];
        Arrays.fill(octets, (byte) graine);
        return Base64.getEncoder().encodeToString(octets);
    }
}
