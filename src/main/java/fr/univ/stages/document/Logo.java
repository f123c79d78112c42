package fr.univ.stages.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.univ.stages.noyau.ValeurInvalide;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Picture printed at the head of a document: redrawn on white as a PNG of the sRGB space, so that nothing of the file received
 * survives but its pixels.
 *
 * @param png the picture, at most 800 pixels on each side; left out of the printed data kept as JSON
 * @param description what a screen reader says in its place, never blank
 */
public record Logo(@JsonIgnore byte[] png, int largeur, int hauteur, String description) {

    private static final int COTE_LU = 6000;
    private static final int COTE_GARDE = 800;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final String ATTENDU =
            "Le logo doit être une image PNG, JPEG ou SVG, de 6 000 pixels de côté au plus, par exemple logo.png.";

    /** Reads a PNG, a JPEG or an SVG by its content, whatever it is called; throws ValeurInvalide for anything else. */
    public static Logo de(byte[] octets, String description) {
        BufferedImage image =
                reduire(DessinSvg.ressemble(octets) ? DessinSvg.dessiner(octets, COTE_GARDE) : lire(octets));
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", sortie);
            return new Logo(sortie.toByteArray(), image.getWidth(), image.getHeight(), description);
        } catch (IOException e) {
            throw new ValeurInvalide(ATTENDU);
        }
    }

    /** The picture as an address that needs no access to anything. */
    @JsonIgnore
    public String getAdresse() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private static BufferedImage lire(byte[] octets) {
        try (ImageInputStream flux = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReaders(flux);
            if (lecteurs.hasNext()) {
                ImageReader lecteur = lecteurs.next();
                lecteur.setInput(flux, true, true);
                boolean permis = FORMATS.contains(lecteur.getFormatName().toLowerCase(Locale.ROOT))
                        && lecteur.getWidth(0) <= COTE_LU
                        && lecteur.getHeight(0) <= COTE_LU;
                if (permis) {
                    return lecteur.read(0, sansTropDePixels(lecteur));
                }
            }
            throw new ValeurInvalide(ATTENDU);
        } catch (IOException | RuntimeException e) {
            throw new ValeurInvalide(ATTENDU);
        }
    }

    /** Skips pixels while it reads, so that a small file never unfolds into a large picture in memory. */
    private static ImageReadParam sansTropDePixels(ImageReader lecteur) throws IOException {
        int pas = Math.max(1, Math.max(lecteur.getWidth(0), lecteur.getHeight(0)) / (2 * COTE_GARDE));
        ImageReadParam lecture = lecteur.getDefaultReadParam();
        lecture.setSourceSubsampling(pas, pas, 0, 0);
        return lecture;
    }

    private static BufferedImage reduire(BufferedImage image) {
        double echelle = Math.min(1, COTE_GARDE / (double) Math.max(image.getWidth(), image.getHeight()));
        int largeur = Math.max(1, (int) Math.round(image.getWidth() * echelle));
        int hauteur = Math.max(1, (int) Math.round(image.getHeight() * echelle));
        BufferedImage reduite = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = reduite.createGraphics();
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, largeur, hauteur);
        dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        dessin.drawImage(image, 0, 0, largeur, hauteur, null);
        dessin.dispose();
        return reduite;
    }
}
