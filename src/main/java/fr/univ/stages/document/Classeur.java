package fr.univ.stages.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An Excel workbook of one sheet, written row by row: rows that are written leave the memory for a temporary file, which
 * {@link #close} deletes. Whatever a person typed is a text, never a formula.
 */
public final class Classeur implements AutoCloseable {

    /** Rows below the titles that a sheet can hold. */
    public static final int LIGNES_AU_PLUS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    private static final int LIGNES_EN_MEMOIRE = 50;
    private static final int UN_CARACTERE = 256;
    private static final float HAUTEUR_DES_TITRES = 48;

    private final SXSSFWorkbook classeur = new SXSSFWorkbook(null, LIGNES_EN_MEMOIRE, true, false);
    private final SXSSFSheet feuille;
    private final List<Colonne> colonnes;
    private final StylesDeClasseur styles;
    private int lignes;

    /** One column: its title, what its cells hold, its width in characters. */
    public record Colonne(String titre, Genre genre, int largeur) {}

    /** What the cells of a column hold. */
    public enum Genre {
        TEXTE,
        /** A {@link java.time.LocalDate}. */
        DATE,
        /** A {@link java.time.LocalDateTime}, Paris time. */
        MOMENT,
        /** A {@link Number} without decimals. */
        ENTIER,
        /** A {@link Number} with two decimals at most. */
        NOMBRE,
        /** A {@link Number} with two decimals, in euros. */
        MONTANT
    }

    /** With the titles of these columns, which stay in sight and filter the rows. */
    public Classeur(String nom, List<Colonne> colonnes) {
        this.colonnes = List.copyOf(colonnes);
        this.styles = new StylesDeClasseur(classeur);
        this.feuille = classeur.createSheet(nom);
        Row titres = feuille.createRow(0);
        titres.setHeightInPoints(HAUTEUR_DES_TITRES);
        for (int n = 0; n < colonnes.size(); n++) {
            feuille.setColumnWidth(n, (colonnes.get(n).largeur() + 2) * UN_CARACTERE);
            Cell cellule = titres.createCell(n);
            cellule.setCellStyle(styles.titre());
            cellule.setCellValue(colonnes.get(n).titre());
        }
        feuille.createFreezePane(0, 1);
    }

    /** Adds a row; a value for each column, null for an empty cell. Throws IllegalStateException beyond {@link #LIGNES_AU_PLUS}. */
    public void ajouter(List<?> valeurs) {
        if (lignes == LIGNES_AU_PLUS) {
            throw new IllegalStateException("A sheet holds " + LIGNES_AU_PLUS + " rows, titles apart");
        }
        lignes++;
        Row ligne = feuille.createRow(lignes);
        for (int n = 0; n < colonnes.size(); n++) {
            Object valeur = valeurs.get(n);
            if (valeur != null) {
                styles.remplir(ligne.createCell(n), colonnes.get(n).genre(), valeur);
            }
        }
    }

    /** Rows below the titles. */
    public int lignes() {
        return lignes;
    }

    /** Writes the file, once all rows are there; the stream stays open. */
    public void ecrire(OutputStream sortie) {
        CellRangeAddress tout = new CellRangeAddress(0, lignes, 0, colonnes.size() - 1);
        feuille.setAutoFilter(tout);
        classeur.getXSSFWorkbook().getSheetAt(0).addIgnoredErrors(tout, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        try {
            classeur.write(sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows still in memory go first: the library leaves the file behind when it cannot write them any more. */
    @Override
    public void close() {
        try {
            feuille.flushRows();
            classeur.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
