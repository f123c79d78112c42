package fr.univ.stages.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.ValeurInvalide;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("2.4 An SVG logo is drawn once by the server, and refused when it does anything but draw")
class DessinSvgTest {

    private static final String ESPACES =
            "xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='200' height='100'";

    @Test
    void shapes_become_pixels_on_white_in_their_proportions() throws IOException {
        Logo logo = Logo.de(octets(svg("<rect width='100' height='100' fill='#ff0000'/>")), "Logo");

        assertThat(logo.largeur()).isEqualTo(800);
        assertThat(logo.hauteur()).isEqualTo(400);
        var image = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(new Color(image.getRGB(200, 200))).isEqualTo(Color.RED);
        assertThat(new Color(image.getRGB(600, 200))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>rect { fill: url(#g); stroke-dasharray: none }</style><rect width='9' height='9'/>",
                "<linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient>"
                        + "<rect fill=\"url('#g')\" style='stroke-dasharray:none' width='9' height='9'/>",
                "<g id='a'><rect width='9' height='9'/></g><use xlink:href='#a' x='20'/><use href='#a' x='40'/>",
                "<metadata>Dessiné par &lt;nous&gt;</metadata><path d='M0 0h9v9z' opacity='.5'/>"
            })
    void what_drawing_programs_write_is_taken(String contenu) {
        assertThat(Logo.de(octets(svg(contenu)), "Logo").hauteur()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                                                        | programme
            <rect onload='alert(1)' width='9' height='9'/>                                   | programme
            <foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>page</p></foreignObject>  | programme
            <image href='http://169.254.169.254/latest' width='9' height='9'/>               | image
            <use href='https://ailleurs.example/a.svg#b'/>                                   | adresse
            <a xlink:href='javascript:alert(1)'><rect width='9' height='9'/></a>             | adresse
            <rect fill='url(file:///etc/passwd)' width='9' height='9'/>                      | adresse
            <style>@import url(https://ailleurs.example/a.css);</style>                      | adresse
            <filter id='f'><feGaussianBlur stdDeviation='1000000'/></filter>                 | effet
            <animate attributeName='x' from='0' to='9' dur='1s'/>                            | animation
            <path d='M0 0H9' stroke='red' stroke-dasharray='0.00001'/>                       | pointillés
            """)
    void what_does_more_than_draw_is_refused_and_says_what(String contenu, String quoi) {
        refuse(svg(contenu), quoi);
    }

    @Test
    void entities_are_refused_before_they_unfold() {
        refuse(
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                        + svg("<text>&a;</text>"),
                "DOCTYPE");
    }

    @Test
    void shapes_that_repeat_one_another_without_measure_are_refused_at_once() {
        StringBuilder bombe = new StringBuilder("<g id='n0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 30; i++) {
            bombe.append("<g id='n%d'>".formatted(i))
                    .append("<use href='#n%d'/>".formatted(i - 1).repeat(10))
                    .append("</g>");
        }
        refuse(svg(bombe.toString()), "mesure");
        refuse(svg("<g id='a'><use href='#a'/></g>"), "mesure");
        refuse(svg("<g>".repeat(5000) + "</g>".repeat(5000)), "lisible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Logo</body></html>",
                "<!DOCTYPE html><html><body>Logo</body></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='1'><rect width='9' height='9'/></svg>"
            })
    void a_page_a_torn_file_and_a_drawing_without_size_are_refused(String texte) {
        assertThatThrownBy(() -> Logo.de(octets(texte), "Logo")).isInstanceOf(ValeurInvalide.class);
    }

    private static void refuse(String dessin, String quoi) {
        assertThatThrownBy(() -> Logo.de(octets(dessin), "Logo"))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessageContaining(quoi);
    }

    private static String svg(String contenu) {
        return "<svg " + ESPACES + ">" + contenu + "</svg>";
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
