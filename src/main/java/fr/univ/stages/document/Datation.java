package fr.univ.stages.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.DateConverter;

/** Gives a PDF the date and the identity that follow from the moment asked for, so that bytes can be reproduced. */
final class Datation {

    private static final Pattern CREATION = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private Datation() {}

    static void dater(PDDocument document, Calendar moment) throws IOException {
        document.getDocumentInformation().setCreationDate(moment);
        PDMetadata metadonnees = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadonnees.toByteArray(), StandardCharsets.UTF_8);
        String date = DateConverter.toISO8601(moment);
        metadonnees.importXMPMetadata(
                CREATION.matcher(xmp).replaceAll("$1" + date + "$2").getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(moment.getTimeInMillis());
    }
}
