package fr.univ.stages.noyau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days, moments, amounts and numbers as a French sentence has them, on every page and in every message. */
public final class Ecrit {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "dd/MM/yyyy 'à' HH'\u00a0h\u00a0'mm", Locale.FRANCE)
            .withZone(Horloge.PARIS);
    private static final DateTimeFormatter DANS_UN_NOM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(Horloge.PARIS);
    private static final DateTimeFormatter TAPE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Ecrit() {}

    /** {@code 01/03/2027}. */
    public static String jour(LocalDate jour) {
        return JOUR.format(jour);
    }

    /** A day as a browser sends it or as people type it; empty for one that does not exist. */
    public static Optional<LocalDate> jourLu(String saisi) {
        try {
            return Optional.of(saisi.contains("/") ? LocalDate.parse(saisi, TAPE) : LocalDate.parse(saisi));
        } catch (DateTimeParseException illisible) {
            return Optional.empty();
        }
    }

    /** {@code 01/03/2027 à 14 h 05}, Paris time. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code 2027-03-01-140500}, Paris time: for the name of a file or folder. */
    public static String dansUnNom(Instant moment) {
        return DANS_UN_NOM.format(moment);
    }

    /** {@code 1 417,5}, of three decimals at most. */
    public static String nombre(Number nombre) {
        return NumberFormat.getNumberInstance(Locale.FRANCE).format(nombre);
    }

    /** {@code 1 417,09 €}, rounded to the cent. */
    public static String euros(BigDecimal montant) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(montant.setScale(2, RoundingMode.HALF_UP));
    }
}
