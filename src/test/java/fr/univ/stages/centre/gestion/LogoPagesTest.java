package fr.univ.stages.centre.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.centre.PagesDuCentre;
import fr.univ.stages.centre.modele.LogoTest;
import fr.univ.stages.portail.Session;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("2.4 The logo of a centre")
class LogoPagesTest extends PagesDuCentre {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>%s</svg>";

    @Test
    void a_large_picture_is_reduced_shown_as_our_png_then_taken_away() throws Exception {
        String base = "/centres/" + centre("UFR Informatique");
        assertThat(page(base + "/logo", ADMIN_INFORMATIQUE).select("main").text())
                .contains("c'est celui de l'établissement");

        assertThat(televerser(base + "/logo", LogoTest.image("jpg", 3000, 1500), ADMIN_INFORMATIQUE)
                        .getRedirectedUrl())
                .isEqualTo(base + "/logo");

        MockHttpServletResponse image = ouvrir(base + "/logo.png", Session.LECTRICE);
        assertThat(image.getContentType()).isEqualTo("image/png");
        assertThat(image.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        BufferedImage lue = ImageIO.read(new ByteArrayInputStream(image.getContentAsByteArray()));
        assertThat(lue.getWidth()).isEqualTo(800);
        assertThat(page(base + "/logo", ADMIN_INFORMATIQUE)
                        .select("img[src$=logo.png]")
                        .attr("alt"))
                .contains("UFR Informatique");

        envoyer(base + "/logo/suppression", Map.of(), ADMIN_INFORMATIQUE);
        assertThat(page(base + "/logo", ADMIN_INFORMATIQUE).select("main").text())
                .contains("c'est celui de l'établissement");
    }

    @Test
    void an_svg_without_malice_is_taken() throws Exception {
        String base = "/centres/" + centre("UFR Informatique");
        byte[] dessin =
                SVG.formatted("<rect width='20' height='10' fill='red'/>").getBytes(StandardCharsets.UTF_8);

        assertThat(televerser(base + "/logo", dessin, ADMIN_INFORMATIQUE).getStatus())
                .isEqualTo(302);
        assertThat(ouvrir(base + "/logo.png", Session.LECTRICE).getContentAsByteArray())
                .startsWith(0x89, 'P', 'N', 'G');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "GIF89a"
            })
    void what_is_not_a_picture_is_refused_beside_the_field_and_changes_nothing(String contenu) throws Exception {
        long id = centre("UFR Informatique");

        MockHttpServletResponse reponse =
                televerser("/centres/" + id + "/logo", contenu.getBytes(StandardCharsets.UTF_8), ADMIN_INFORMATIQUE);

        assertThat(reponse.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(reponse.getContentAsString())
                        .select("#logo-erreur")
                        .text())
                .isNotBlank();
        assertThat(sql.sql("select count(*) from app.logo_centre where centre_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_form_without_any_file_is_refused_beside_the_field() throws Exception {
        String base = "/centres/" + centre("UFR Informatique");

        assertThat(envoyer(base + "/logo", Map.of("logo", "texte"), ADMIN_INFORMATIQUE)
                        .getStatus())
                .isEqualTo(422);
    }
}
