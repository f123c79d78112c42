package fr.univ.stages.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("6.2 The mark at the foot of a page")
class MarqueTest {

    private static final String ADRESSE = "https://stages.univ-demo.example/verification";

    private final Marque marque = new Marques("https://stages.univ-demo.example/").nouvelle("10001");

    @Test
    void each_document_has_a_code_of_its_own() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(CodeDeVerification.tirer());
        }
        assertThat(codes).hasSize(10_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{12}"));
        assertThat(marque.getCodeLu()).matches("(.{4}-){2}.{4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QM-2TXP-9HWD", "k7qm 2txp 9hwd", " K7QM2TXP9HWD ", "K7QM–2TXP–9HWD"})
    void it_is_read_as_people_copy_it(String saisi) {
        assertThat(CodeDeVerification.lire(saisi)).contains("K7QM2TXP9HWD");
    }

    @Test
    void what_looks_alike_is_taken_for_what_was_printed() {
        assertThat(CodeDeVerification.lire("OIL0-1000-0000")).contains("011010000000");
        assertThat(CodeDeVerification.lire("K7QM-2TXP-9HW")).isEmpty();
        assertThat(CodeDeVerification.lire("U".repeat(12))).isEmpty();
        assertThat(CodeDeVerification.lire("-".repeat(1_000_000))).isEmpty();
    }

    @Test
    void its_picture_leads_to_the_page_that_answers() throws Exception {
        byte[] png = Base64.getDecoder().decode(marque.getQr().substring("data:image/png;base64,".length()));
        BufferedImage seul = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage borde =
                new BufferedImage(seul.getWidth() + 80, seul.getHeight() + 80, BufferedImage.TYPE_INT_RGB);
        borde.createGraphics().fillRect(0, 0, borde.getWidth(), borde.getHeight());
        borde.createGraphics().drawImage(seul, 40, 40, null);

        assertThat(lire(borde)).isEqualTo(ADRESSE + "?numero=10001&code=" + marque.code());
    }

    @Test
    void it_is_read_from_a_page_as_a_telephone_sees_it() throws Exception {
        byte[] pdf = Rendus.au(java.time.Instant.parse("2026-11-23T08:00:00Z"))
                .pdf("essai-marque", new RenduTest.Essai("Texte", null, java.util.List.of()), marque);

        assertThat(Pdf.texte(pdf)).contains(marque.getCodeLu(), ADRESSE);
        assertThat(Pdf.defauts(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int cote = 300;
            assertThat(lire(page.getSubimage(page.getWidth() - cote - 150, page.getHeight() - cote, cote + 100, cote)))
                    .endsWith(marque.code());
        }
    }

    @Test
    void without_an_address_the_code_is_printed_alone() {
        Marque seule = new Marques("").nouvelle("10001");

        assertThat(seule.adresse()).isNull();
        assertThat(seule.getQr()).isNull();
    }

    private static String lire(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
