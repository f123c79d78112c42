package fr.univ.stages.convention.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one sheet of a workbook as a spreadsheet reads it: texts, numbers and dates by title. */
public final class FeuilleLue {

    private final List<String> titres = new ArrayList<>();
    private final List<Map<String, Object>> lignes = new ArrayList<>();

    private FeuilleLue(Sheet feuille) {
        feuille.getRow(0).forEach(cellule -> titres.add(cellule.getStringCellValue()));
        for (int n = 1; n <= feuille.getLastRowNum(); n++) {
            lignes.add(lire(feuille.getRow(n)));
        }
    }

    public static FeuilleLue de(byte[] fichier) throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(fichier))) {
            if (classeur.getNumberOfSheets() != 1) {
                throw new IOException("One sheet was expected");
            }
            return new FeuilleLue(classeur.getSheetAt(0));
        }
    }

    public List<String> titres() {
        return titres;
    }

    public int nombre() {
        return lignes.size();
    }

    /** Cells that hold something; rows count from 0. */
    public Map<String, Object> ligne(int n) {
        return lignes.get(n);
    }

    public List<Object> colonne(String titre) {
        return lignes.stream().map(ligne -> ligne.get(titre)).toList();
    }

    private Map<String, Object> lire(Row ligne) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        for (Cell cellule : ligne) {
            valeurs.put(titres.get(cellule.getColumnIndex()), lire(cellule));
        }
        return valeurs;
    }

    private static Object lire(Cell cellule) {
        if (cellule.getCellType() == CellType.STRING) {
            return cellule.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cellule)
                ? cellule.getLocalDateTimeCellValue()
                : (Object) cellule.getNumericCellValue();
    }
}
