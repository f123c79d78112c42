package fr.univ.stages.centre.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Refus;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("2.4: a logo is judged by its content, and drawn anew")
public class LogoTest {

    @Test
    void what_is_kept_is_never_the_file_that_was_sent() {
        byte[] envoye = image("jpg", 40, 20);
        byte[] piege = java.util.Arrays.copyOf(envoye, envoye.length + 100);
        System.arraycopy("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), 0, piege, envoye.length, 25);

        byte[] garde = ImageDeLogo.de(piege).png();

        assertThat(garde).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(garde, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void anything_else_is_refused_beside_the_field() {
        for (String faux : new String[] {"", "<html>", "<svg onload='alert(1)'/>", "GIF89a"}) {
            assertThatThrownBy(() -> ImageDeLogo.de(faux.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("logo"));
        }
    }

    public static byte[] image(String format, int largeur, int hauteur) {
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB), format, sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
