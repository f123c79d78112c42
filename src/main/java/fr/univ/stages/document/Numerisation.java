package fr.univ.stages.document;

import fr.univ.stages.noyau.ValeurInvalide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A scanned paper that somebody sent: a PDF, a PNG or a JPEG by its content, whatever it is called; bytes as received. */
public record Numerisation(byte[] octets, Genre genre) {

    /** Most bytes accepted, a little under what a request may bring. */
    public static final int MAXIMUM = 4 * 1024 * 1024;

    private static final String ATTENDU = "Envoyez un document PDF, PNG ou JPEG.";

    /** What it really is. */
    public enum Genre {
        PDF("application/pdf", "pdf"),
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg");

        private final String typeMime;
        private final String extension;

        Genre(String typeMime, String extension) {
            this.typeMime = typeMime;
            this.extension = extension;
        }
    }

    /** Throws ValeurInvalide for a file that is none of the three, damaged, empty or too large. */
    public static Numerisation de(byte[] octets) {
        if (octets.length > MAXIMUM) {
            throw new ValeurInvalide("Ce fichier est trop lourd : 4 Mo au plus. Numérisez en 200 points par pouce.");
        }
        return new Numerisation(octets, commence(octets, "%PDF-") ? pdf(octets) : image(octets));
    }

    /** For the answer that gives it back. */
    public String typeMime() {
        return genre.typeMime;
    }

    /** Without a dot. */
    public String extension() {
        return genre.extension;
    }

    private static Genre pdf(byte[] octets) {
        try (PDDocument lu = Loader.loadPDF(octets)) {
            if (lu.getNumberOfPages() > 0) {
                return Genre.PDF;
            }
        } catch (IOException | RuntimeException e) {
            throw new ValeurInvalide("Ce PDF est abîmé ou protégé par un mot de passe. " + ATTENDU);
        }
        throw new ValeurInvalide("Ce PDF n'a aucune page. " + ATTENDU);
    }

    private static Genre image(byte[] octets) {
        try (ImageInputStream flux = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReaders(flux);
            if (lecteurs.hasNext()) {
                ImageReader lecteur = lecteurs.next();
                lecteur.setInput(flux, true, true);
                if (lecteur.getWidth(0) > 0 && lecteur.getHeight(0) > 0) {
                    return Genre.valueOf(lecteur.getFormatName().toUpperCase(Locale.ROOT));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new ValeurInvalide(ATTENDU);
        }
        throw new ValeurInvalide(ATTENDU);
    }

    private static boolean commence(byte[] octets, String signe) {
        byte[] attendu = signe.getBytes(StandardCharsets.US_ASCII);
        return octets.length > attendu.length && Arrays.equals(octets, 0, attendu.length, attendu, 0, attendu.length);
    }
}
