package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.loi.Seuils;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Hours of presence counted in months and days: seven hours are a day, twenty-two days a month (D124-6).
 *
 * @param heures what is left under a day, with two decimals at most
 */
public record DureeLegale(BigDecimal total, int mois, int jours, BigDecimal heures) {

    private static final int JOURS_PAR_MOIS = Seuils.JOURS_PAR_MOIS.intValueExact();

    static DureeLegale de(BigDecimal total) {
        BigDecimal[] jours = total.divideAndRemainder(Seuils.HEURES_PAR_JOUR);
        int entiers = jours[0].intValue();
        return new DureeLegale(
                total,
                entiers / JOURS_PAR_MOIS,
                entiers % JOURS_PAR_MOIS,
                jours[1].setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** Whole days of seven hours in the total. */
    public int getJoursEnTout() {
        return mois * JOURS_PAR_MOIS + jours;
    }

    /** Above two months, that is 308 hours: a gratification is due (L124-6). */
    public boolean isGratifiee() {
        return total.compareTo(Seuils.DEUX_MOIS) > 0;
    }
}
