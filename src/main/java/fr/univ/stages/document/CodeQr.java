package fr.univ.stages.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws a text as the smallest QR code that holds it, in black and white pixels that a page can enlarge. */
final class CodeQr {

    private static final int PIXELS_PAR_MODULE = 4;
    private static final Map<EncodeHintType, Object> REGLAGES =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L, EncodeHintType.MARGIN, 0);

    private CodeQr() {}

    static String image(String texte) {
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream(1024)) {
            BitMatrix modules = new QRCodeWriter().encode(texte, BarcodeFormat.QR_CODE, 0, 0, REGLAGES);
            int cote = modules.getWidth() * PIXELS_PAR_MODULE;
            BufferedImage image = new BufferedImage(cote, cote, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < cote; y++) {
                for (int x = 0; x < cote; x++) {
                    boolean noir = modules.get(x / PIXELS_PAR_MODULE, y / PIXELS_PAR_MODULE);
                    image.setRGB(x, y, noir ? 0 : 0xFFFFFF);
                }
            }
            ImageIO.write(image, "png", sortie);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(sortie.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Cette adresse ne tient pas dans un code QR.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
