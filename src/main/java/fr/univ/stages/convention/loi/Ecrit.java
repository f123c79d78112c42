package fr.univ.stages.convention.loi;

import fr.univ.stages.noyau.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and dates as a French sentence has them. */
final class Ecrit {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Ecrit() {}

    static String nombre(BigDecimal nombre) {
        return NumberFormat.getNumberInstance(Locale.FRANCE).format(nombre);
    }

    static String euros(BigDecimal montant) {
        return new Montant(montant.setScale(2, RoundingMode.HALF_UP)).affichage();
    }

    static String date(LocalDate jour) {
        return JOUR.format(jour);
    }
}
