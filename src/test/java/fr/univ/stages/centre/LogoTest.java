package fr.univ.stages.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Refus;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("2.4: a logo is judged by its content")
class LogoTest {

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    @Test
    void png_and_jpeg_are_recognised() {
        assertThat(Logo.de(PNG).type()).isEqualTo("image/png");
        assertThat(Logo.de(JPEG).type()).isEqualTo("image/jpeg");
    }

    @Test
    void anything_else_is_refused_beside_the_field() {
        assertThatThrownBy(() -> Logo.de("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("logo"));
        assertThatThrownBy(() -> Logo.de(new byte[0])).isInstanceOf(Refus.class);
    }

    @Test
    void a_picture_over_500_kilobytes_is_refused() {
        byte[] lourd = new byte[500 * 1024 + 1];
        System.arraycopy(PNG, 0, lourd, 0, PNG.length);
        assertThatThrownBy(() -> Logo.de(lourd)).isInstanceOf(Refus.class).hasMessageContaining("500 Ko");
    }
}
