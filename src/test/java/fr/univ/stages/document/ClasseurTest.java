package fr.univ.stages.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.document.Classeur.Colonne;
import fr.univ.stages.document.Classeur.Genre;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("3.4.2 a workbook holds what was put there, and text is only ever text")
class ClasseurTest {

    private static final Path TEMPORAIRES = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");

    @Test
    void dates_are_dates_numbers_are_numbers_and_nothing_is_nothing() throws IOException {
        List<Colonne> colonnes = Arrays.stream(Genre.values())
                .map(genre -> new Colonne(genre.name(), genre, 12))
                .toList();
        XSSFSheet feuille = ecrire(
                colonnes,
                List.of(
                        Arrays.asList(
                                "Œuvre",
                                LocalDate.of(2027, 3, 1),
                                LocalDateTime.of(2027, 3, 1, 14, 5),
                                10001L,
                                new BigDecimal("4.5"),
                                new BigDecimal("1417.09")),
                        Arrays.asList(null, null, null, null, null, null)));

        List<Cell> premiere = Stream.iterate(0, n -> n + 1)
                .limit(6)
                .<Cell>map(n -> feuille.getRow(1).getCell(n))
                .toList();
        assertThat(premiere.get(0).getStringCellValue()).isEqualTo("Œuvre");
        assertThat(DateUtil.isCellDateFormatted(premiere.get(1))).isTrue();
        assertThat(premiere.get(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2027-03-01");
        assertThat(premiere.get(2).getLocalDateTimeCellValue()).isEqualTo("2027-03-01T14:05:00");
        assertThat(premiere.subList(3, 6)).extracting(Cell::getNumericCellValue).containsExactly(10001.0, 4.5, 1417.09);
        assertThat(feuille.getRow(2).getPhysicalNumberOfCells()).isZero();
    }

    @Test
    void titles_stay_in_sight_and_filter_the_rows() throws IOException {
        XSSFSheet feuille = ecrire(
                List.of(new Colonne("Nom", Genre.TEXTE, 20), new Colonne("Le", Genre.DATE, 12)),
                List.of(List.of("A", LocalDate.of(2027, 1, 1))));

        assertThat(feuille.getPaneInformation().isFreezePane()).isTrue();
        assertThat(feuille.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(feuille.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
        assertThat(feuille.getColumnWidth(0)).isEqualTo(22 * 256);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+33612345678", "-1+1", "@SUM(1)", "\t=1", "=HYPERLINK(\"http://x\")"})
    @DisplayName("6 what looks like a formula is a text, and stays one when the cell is edited")
    void a_formula_is_a_text(String saisi) throws IOException {
        Cell cellule = ecrire(List.of(new Colonne("Sujet", Genre.TEXTE, 20)), List.of(List.of(saisi)))
                .getRow(1)
                .getCell(0);

        assertThat(cellule.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cellule.getStringCellValue()).isEqualTo(saisi);
        assertThat(cellule.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_one_that_xml_cannot_hold_is_written_all_the_same() throws IOException {
        XSSFSheet feuille = ecrire(
                List.of(new Colonne("Texte", Genre.TEXTE, 20)),
                List.of(List.of("é".repeat(40_000)), List.of("a\u0001b<c>&\n\"d\""), List.of("")));

        assertThat(feuille.getRow(1).getCell(0).getStringCellValue()).hasSize(32_767);
        assertThat(feuille.getRow(2).getCell(0).getStringCellValue()).isEqualTo("a?b<c>&\n\"d\"");
    }

    @Test
    void beyond_what_a_sheet_holds_a_row_is_refused() {
        try (Classeur classeur = new Classeur("Feuille", List.of(new Colonne("N", Genre.ENTIER, 8)))) {
            for (int n = 0; n < Classeur.LIGNES_AU_PLUS; n++) {
                classeur.ajouter(List.of(n));
            }
            assertThatThrownBy(() -> classeur.ajouter(List.of(1))).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("7.2 rows wait in a temporary file, which goes with the workbook, whether it was written or given up")
    void nothing_is_left_on_the_disk(boolean ecrit) throws IOException {
        Set<Path> avant = temporaires();
        try (Classeur classeur = new Classeur("Feuille", List.of(new Colonne("Texte", Genre.TEXTE, 8)))) {
            for (int n = 0; n < 1000; n++) {
                classeur.ajouter(List.of("ligne " + n));
            }
            if (ecrit) {
                classeur.ecrire(new ByteArrayOutputStream());
            }
            assertThat(temporaires()).hasSizeGreaterThan(avant.size());
        }
        assertThat(temporaires()).isEqualTo(avant);
    }

    private static Set<Path> temporaires() throws IOException {
        if (!Files.exists(TEMPORAIRES)) {
            return Set.of();
        }
        try (Stream<Path> fichiers = Files.list(TEMPORAIRES)) {
            return fichiers.collect(Collectors.toSet());
        }
    }

    private static XSSFSheet ecrire(List<Colonne> colonnes, List<List<?>> lignes) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Classeur classeur = new Classeur("Feuille", colonnes)) {
            lignes.forEach(classeur::ajouter);
            classeur.ecrire(sortie);
        }
        try (XSSFWorkbook lu = new XSSFWorkbook(new ByteArrayInputStream(sortie.toByteArray()))) {
            return lu.getSheetAt(0);
        }
    }
}
