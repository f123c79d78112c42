package fr.univ.stages.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import fr.univ.stages.noyau.Horloge;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Lays XHTML out on pages as PDF/A-2a with PDF/UA-1 tags; reads data: addresses and nothing else. The thread's class loader is the
 * platform's meanwhile: the XML factories of the JDK are meant, and searching every jar for others costs a page.
 */
final class MoteurPdf {

    static {
        XRLog.listRegisteredLoggers().forEach(journal -> XRLog.setLevel(journal, Level.WARNING));
    }

    private final Polices polices = new Polices();
    private final FSCacheEx<String, FSCacheValue> metriques = new FSDefaultCacheStore();
    private final byte[] profilCouleur =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    byte[] pdf(Document xhtml, Instant instant) {
        Thread fil = Thread.currentThread();
        ClassLoader contexte = fil.getContextClassLoader();
        fil.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        Polices.Jeu jeu = polices.emprunter();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer moteur = moteur(xhtml, document, jeu)) {
            moteur.createPDFWithoutClosing();
            Datation.dater(document, GregorianCalendar.from(instant.atZone(Horloge.PARIS)));
            ByteArrayOutputStream sortie = new ByteArrayOutputStream(1 << 17);
            document.save(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new RenduImpossible("Le document n'a pas pu être mis en page.", e);
        } finally {
            polices.rendre(jeu);
            fil.setContextClassLoader(contexte);
        }
    }

    private PdfBoxRenderer moteur(Document xhtml, PDDocument document, Polices.Jeu jeu) {
        PdfRendererBuilder constructeur = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(profilCouleur)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metriques)
                .withProducer("Stages")
                .useReplacementText("\u25a1")
                .useUnicodeLineBreaker(new Coupures())
                .useUriResolver((base, adresse) -> autorisee(adresse) ? adresse : null)
                .useExternalResourceAccessControl(
                        (adresse, type) -> autorisee(adresse), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (adresse, type) -> autorisee(adresse), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(xhtml, null);
        jeu.declarer(constructeur, document);
        return constructeur.buildPdfRenderer();
    }

    private static boolean autorisee(String adresse) {
        return adresse != null && adresse.startsWith("data:");
    }
}
