package fr.univ.stages.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The eight faces that every document embeds, parsed from {@code polices/} and lent to one rendering at a time, because
 * reading them again costs more than the page and a parsed font is not safe between threads.
 */
final class Polices {

    private record Face(String fichier, String famille, int graisse, FontStyle style) {}

    private record Ouverte(Face face, TrueTypeFont police) {}

    /** A set of open faces, held by one rendering and given back. */
    record Jeu(List<Ouverte> faces) {

        void declarer(PdfRendererBuilder constructeur, PDDocument document) {
            for (Ouverte ouverte : faces) {
                Face face = ouverte.face();
                constructeur.useFont(
                        new Paresseuse(document, ouverte.police()), face.famille(), face.graisse(), face.style(), true);
            }
        }
    }

    /** Embeds a face only when the page uses it. */
    private static final class Paresseuse extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont police;

        Paresseuse(PDDocument document, TrueTypeFont police) {
            super(null);
            this.document = document;
            this.police = police;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, police, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final List<Face> FACES = List.of(
            new Face("SourceSans3-Regular", "Source Sans", 400, FontStyle.NORMAL),
            new Face("SourceSans3-Semibold", "Source Sans", 700, FontStyle.NORMAL),
            new Face("SourceSans3-It", "Source Sans", 400, FontStyle.ITALIC),
            new Face("SourceSans3-SemiboldIt", "Source Sans", 700, FontStyle.ITALIC),
            new Face("SourceSerif4-Regular", "Source Serif", 400, FontStyle.NORMAL),
            new Face("SourceSerif4-Semibold", "Source Serif", 700, FontStyle.NORMAL),
            new Face("SourceSerif4-It", "Source Serif", 400, FontStyle.ITALIC),
            new Face("SourceSerif4-SemiboldIt", "Source Serif", 700, FontStyle.ITALIC));

    private final Queue<Jeu> libres = new ConcurrentLinkedQueue<>();

    Jeu emprunter() {
        Jeu libre = libres.poll();
        return libre != null
                ? libre
                : new Jeu(FACES.stream()
                        .map(face -> new Ouverte(face, ouvrir(face)))
                        .toList());
    }

    void rendre(Jeu jeu) {
        libres.add(jeu);
    }

    private static TrueTypeFont ouvrir(Face face) {
        try (InputStream flux = Polices.class.getResourceAsStream("/polices/" + face.fichier() + ".ttf")) {
            TrueTypeFont police = new TTFParser().parseEmbedded(flux);
            police.setEnableGsub(false);
            CaracteresLus.corriger(police);
            return police;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
