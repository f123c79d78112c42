package fr.univ.stages.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.noyau.ValeurInvalide;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("2.4 A logo is a picture, whatever the file is called")
class LogoTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void png_and_jpeg_are_taken_and_keep_their_proportions(String format) throws IOException {
        Logo logo = Logo.de(image(format, 2000, 500), "Logo de l'UFR");

        assertThat(logo.largeur()).isEqualTo(800);
        assertThat(logo.hauteur()).isEqualTo(200);
        assertThat(logo.getAdresse()).startsWith("data:image/png;base64,");
    }

    @Test
    void a_small_picture_keeps_its_size() throws IOException {
        assertThat(Logo.de(image("png", 60, 40), "Logo").largeur()).isEqualTo(60);
    }

    @Test
    void anything_else_is_refused_with_what_is_expected() throws IOException {
        assertThatThrownBy(() -> Logo.de("<svg/>".getBytes(StandardCharsets.UTF_8), "Logo"))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessageContaining("PNG, JPEG ou SVG");
        byte[] gif = image("gif", 10, 10);
        assertThatThrownBy(() -> Logo.de(gif, "Logo")).isInstanceOf(ValeurInvalide.class);
        byte[] immense = image("png", 6001, 1);
        assertThatThrownBy(() -> Logo.de(immense, "Logo")).isInstanceOf(ValeurInvalide.class);
        assertThatThrownBy(() -> Logo.de(new byte[0], "Logo")).isInstanceOf(ValeurInvalide.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {6000, 5999})
    void a_small_file_that_unfolds_into_a_large_picture_is_read_in_few_pixels(int cote) throws IOException {
        Logo logo = Logo.de(image("png", cote, cote), "Logo");

        assertThat(logo.largeur()).isEqualTo(800);
    }

    @Test
    void its_pixels_stay_out_of_the_printed_data() throws IOException {
        assertThat(new ObjectMapper().writeValueAsString(Logo.de(image("png", 60, 40), "Logo")))
                .isEqualTo("{\"largeur\":60,\"hauteur\":40,\"description\":\"Logo\"}");
    }

    private static byte[] image(String format, int largeur, int hauteur) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB), format, sortie);
        return sortie.toByteArray();
    }
}
