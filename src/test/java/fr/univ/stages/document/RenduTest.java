package fr.univ.stages.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A record becomes a PDF that anyone can read and keep")
class RenduTest {

    private static final Instant MATIN = Instant.parse("2026-11-23T08:00:00Z");

    private final Rendu rendu = new Rendu(() -> MATIN);

    /** What the trial model prints. */
    public record Essai(String texte, String style, List<String> images) {}

    @Test
    void the_document_is_pdf_a_2a_and_pdf_ua_1() {
        byte[] pdf = rendu.pdf("essai", texte("Bonjour à toutes et à tous"));

        assertThat(Pdf.texte(pdf)).contains("Bonjour à toutes et à tous");
        assertThat(Pdf.defauts(pdf)).isEmpty();
    }

    @Test
    void nothing_is_fetched_from_the_network_or_from_a_disk(@TempDir Path dossier) throws IOException {
        Path image = dossier.resolve("secret.png");
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", image.toFile());
        AtomicInteger visites = new AtomicInteger();
        HttpServer serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/", echange -> {
            visites.incrementAndGet();
            echange.sendResponseHeaders(404, -1);
        });
        serveur.start();
        try {
            String adresse = "http://localhost:" + serveur.getAddress().getPort();
            Essai essai = new Essai(
                    "Texte",
                    "@import url(" + adresse + "/a.css); @font-face { font-family: X; src: url(" + adresse + "/f.ttf) }"
                            + " h1 { font-family: X; background-image: url(" + adresse + "/fond.png) }"
                            + " p { background-image: url(" + image.toUri() + ") }",
                    List.of(
                            adresse + "/image.png",
                            image.toUri().toString(),
                            image.toString(),
                            "jar:file:/x.jar!/y.png"));

            byte[] pdf = rendu.pdf("essai", essai);

            assertThat(visites).hasValue(0);
            assertThat(Pdf.images(pdf)).isZero();
        } finally {
            serveur.stop(0);
        }
    }

    @Test
    void a_picture_given_as_data_is_drawn(@TempDir Path dossier) throws IOException {
        Path image = dossier.resolve("image.png");
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", image.toFile());
        String adresse = "data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(image));

        assertThat(Pdf.images(rendu.pdf("essai", new Essai("Texte", null, List.of(adresse)))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "${7*7} #{7*7} <#assign x=1>",
                "=HYPERLINK(\"x\")",
                "]]> <!-- & &amp; &lt; --> <?xml?>",
                "L'œuvre d'Ægir, ÿ, ß, ñ, ¿ Ελληνικά, Čeština, Русский",
            })
    void every_text_is_printed_as_it_was_typed(String texte) {
        byte[] pdf = rendu.pdf("essai", texte(texte));

        assertThat(Pdf.texte(pdf)).contains(texte);
        assertThat(Pdf.defauts(pdf)).isEmpty();
    }

    @Test
    void characters_that_xml_or_the_fonts_lack_neither_stop_nor_spoil_the_document() {
        byte[] pdf = rendu.pdf("essai", texte("avant\u0000\u0007\ufffe\ud800 漢字 🎓 \u202e après"));

        assertThat(Pdf.texte(pdf)).contains("avant").contains("après");
        assertThat(Pdf.defauts(pdf)).isEmpty();
    }

    @Test
    void the_same_record_at_the_same_instant_gives_the_same_bytes() {
        assertThat(rendu.pdf("essai", texte("Pareil"))).isEqualTo(rendu.pdf("essai", texte("Pareil")));
    }

    @Test
    void renderings_at_the_same_time_do_not_disturb_each_other() {
        byte[] attendu = rendu.pdf("essai", texte("Ensemble"));

        List<byte[]> produits = IntStream.range(0, 40)
                .parallel()
                .mapToObj(rang -> rendu.pdf("essai", texte("Ensemble")))
                .toList();

        assertThat(produits).allSatisfy(pdf -> assertThat(pdf).isEqualTo(attendu));
    }

    @ParameterizedTest
    @ValueSource(strings = {"essai-classe", "essai-api", "essai-manque", "absent"})
    void a_model_that_reaches_out_or_asks_for_what_is_not_there_is_refused(String modele) {
        assertThatThrownBy(() -> rendu.pdf(modele, texte("x")))
                .isInstanceOf(RenduImpossible.class)
                .hasMessageContaining(modele);
    }

    @Test
    void a_model_says_its_version() {
        assertThat(rendu.version("essai")).isEqualTo("essai-1");
    }

    private static Essai texte(String texte) {
        return new Essai(texte, null, List.of());
    }
}
