package fr.univ.stages.convention.loi;

import java.math.BigDecimal;

/** What the law counts presence by: seven hours are a day, twenty-two days a month (D124-6). */
public final class Seuils {

    /** Hours of presence that count for a day. */
    public static final BigDecimal HEURES_PAR_JOUR = BigDecimal.valueOf(7);
    /** Days of presence that count for a month. */
    public static final BigDecimal JOURS_PAR_MOIS = BigDecimal.valueOf(22);
    /** 154 hours. */
    public static final BigDecimal HEURES_PAR_MOIS = HEURES_PAR_JOUR.multiply(JOURS_PAR_MOIS);

    /** Above these 308 hours, a gratification and leave are due (L124-6, L124-13). */
    public static final BigDecimal DEUX_MOIS = HEURES_PAR_MOIS.multiply(BigDecimal.valueOf(2));

    /** Never more than these 924 hours in one organisation and one year (L124-5). */
    public static final BigDecimal SIX_MOIS = HEURES_PAR_MOIS.multiply(BigDecimal.valueOf(6));

    private Seuils() {}
}
