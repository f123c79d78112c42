package fr.univ.stages.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the lines of a printed page stand, for what text alone does not tell. */
public final class Lignes {

    private Lignes() {}

    /** What is written from that point on; in points from the left and from the top of the page. */
    public record Ligne(String texte, float x, float y) {}

    /** Those of each page, column by column in the order of reading. */
    public static List<List<Ligne>> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<List<Ligne>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Lecture lecture = new Lecture();
                lecture.setStartPage(page);
                lecture.setEndPage(page);
                lecture.getText(document);
                pages.add(lecture.lignes);
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Lecture extends PDFTextStripper {

        private final List<Ligne> lignes = new ArrayList<>();

        @Override
        protected void writeString(String texte, List<TextPosition> positions) {
            TextPosition debut = positions.get(0);
            lignes.add(new Ligne(texte, debut.getXDirAdj(), debut.getYDirAdj()));
        }
    }
}
