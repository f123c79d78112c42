package fr.univ.stages.convention.papier;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Hours of presence counted in months and days: seven hours are a day, twenty-two days a month (D124-6).
 *
 * @param heures what is left under a day, with two decimals at most
 */
public record DureeLegale(BigDecimal total, int mois, int jours, BigDecimal heures) {

    private static final BigDecimal HEURES_PAR_JOUR = BigDecimal.valueOf(7);
    private static final int JOURS_PAR_MOIS = 22;
    private static final BigDecimal SEUIL_DE_GRATIFICATION = BigDecimal.valueOf(308);

    static DureeLegale de(BigDecimal total) {
        BigDecimal[] jours = total.divideAndRemainder(HEURES_PAR_JOUR);
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
        return total.compareTo(SEUIL_DE_GRATIFICATION) > 0;
    }
}
