package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the host pays (L124-6, D124-8).
 *
 * @param montant euros, two decimals, positive
 * @param unite code UNITE_GRATIFICATION: what the amount is paid for
 * @param nature code DEVISE_NATURE: NET or BRUT
 * @param rythme code RYTHME_VERSEMENT, or null
 */
@Embeddable
public record Gratification(
        @Column(name = "gratification_montant") BigDecimal montant,
        @Column(name = "gratification_unite") String unite,
        @Column(name = "gratification_nature") String nature,
        @Column(name = "gratification_mode") String modeVersement,
        @Column(name = "gratification_rythme") String rythme) {

    private static final String TOUT_LE_STAGE = "TOTAL";

    /**
     * What is due for these hours out of those agreed, to the cent: what is paid for the whole stage is shared out, what is
     * paid by the hour, the day or the month stays; null when nothing is left.
     */
    Gratification pour(BigDecimal faites, BigDecimal prevues) {
        if (!TOUT_LE_STAGE.equals(unite) || prevues.signum() == 0) {
            return this;
        }
        BigDecimal due = montant.multiply(faites).divide(prevues, 2, RoundingMode.HALF_UP);
        return due.signum() == 0 ? null : new Gratification(due, unite, nature, modeVersement, rythme);
    }
}
