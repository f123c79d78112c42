package fr.univ.stages.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a test reads in a printed document. */
public final class Pdf {

    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    /** Text of the whole document on one line, every kind of space being one ordinary space. */
    public static String texte(byte[] pdf) {
        return String.join(" ", pages(pdf));
    }

    /** Text of each page, as {@link #texte}. */
    public static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of pictures drawn on all pages. */
    public static int images(byte[] pdf) {
        int images = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (COSName nom : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(nom) ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return images;
    }

    /** What veraPDF reproaches against PDF/A-2a and PDF/UA-1; empty when both are met. */
    public static List<String> defauts(byte[] pdf) {
        return List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1).stream()
                .flatMap(norme -> defauts(pdf, norme).stream())
                .toList();
    }

    /** How many elements of the structure say each language; the document's own language is not among them. */
    public static Map<String, Integer> langues(byte[] pdf) {
        Map<String, Integer> langues = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getStructureTreeRoot().getKids().forEach(racine -> langues(racine, langues));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return langues;
    }

    private static void langues(Object noeud, Map<String, Integer> langues) {
        if (noeud instanceof PDStructureElement element) {
            if (element.getLanguage() != null) {
                langues.merge(element.getLanguage(), 1, Integer::sum);
            }
            element.getKids().forEach(enfant -> langues(enfant, langues));
        }
    }

    private static List<String> defauts(byte[] pdf, PDFAFlavour norme) {
        try (PDFAParser analyse = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme);
                var validateur = Foundries.defaultInstance().createValidator(norme, false)) {
            var resultat = validateur.validate(analyse);
            List<String> manques = resultat.getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> norme.getId() + " " + test.getRuleId().getClause() + " " + test.getMessage() + " "
                            + test.getLocation().getContext())
                    .toList();
            return resultat.isCompliant() || !manques.isEmpty() ? manques : List.of(norme.getId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String page(PDDocument document, int page) {
        try {
            PDFTextStripper lecture = new PDFTextStripper();
            lecture.setStartPage(page);
            lecture.setEndPage(page);
            return BLANCS.matcher(lecture.getText(document)).replaceAll(" ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
