package fr.univ.stages.document;

import fr.univ.stages.document.Classeur.Genre;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look, by what they hold: dates are dates, numbers are numbers, all the rest is text and stays so. */
final class StylesDeClasseur {

    private static final int CARACTERES_AU_PLUS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** What a spreadsheet might take for a formula once the cell is edited or the sheet saved as CSV. */
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r\n";

    private final CellStyle titre;
    private final CellStyle protege;
    private final Map<Genre, CellStyle> styles = new EnumMap<>(Genre.class);

    StylesDeClasseur(Workbook classeur) {
        styles.put(Genre.TEXTE, style(classeur, "@"));
        styles.put(Genre.DATE, style(classeur, "dd/mm/yyyy"));
        styles.put(Genre.MOMENT, style(classeur, "dd/mm/yyyy hh:mm"));
        styles.put(Genre.ENTIER, style(classeur, "0"));
        styles.put(Genre.NOMBRE, style(classeur, "General"));
        styles.put(Genre.MONTANT, style(classeur, "#,##0.00"));
        protege = style(classeur, "@");
        protege.setQuotePrefixed(true);
        titre = style(classeur, "@");
        Font gras = classeur.createFont();
        gras.setBold(true);
        titre.setFont(gras);
        titre.setWrapText(true);
        titre.setVerticalAlignment(VerticalAlignment.CENTER);
        titre.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        titre.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    CellStyle titre() {
        return titre;
    }

    void remplir(Cell cellule, Genre genre, Object valeur) {
        cellule.setCellStyle(styles.get(genre));
        switch (genre) {
            case DATE -> cellule.setCellValue((LocalDate) valeur);
            case MOMENT -> cellule.setCellValue((LocalDateTime) valeur);
            case ENTIER, NOMBRE, MONTANT -> cellule.setCellValue(((Number) valeur).doubleValue());
            default -> texte(cellule, (String) valeur);
        }
    }

    private void texte(Cell cellule, String valeur) {
        if (!valeur.isEmpty() && DEBUTS_DE_FORMULE.indexOf(valeur.charAt(0)) >= 0) {
            cellule.setCellStyle(protege);
        }
        cellule.setCellValue(valeur.substring(0, Math.min(valeur.length(), CARACTERES_AU_PLUS)));
    }

    private static CellStyle style(Workbook classeur, String format) {
        CellStyle style = classeur.createCellStyle();
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
