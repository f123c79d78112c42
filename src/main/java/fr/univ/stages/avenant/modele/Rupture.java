package fr.univ.stages.avenant.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The stage ends before its term (L124-15).
 *
 * @param le last day of presence
 * @param raison code MOTIF_FIN_ANTICIPEE
 * @param heures hours of effective presence that were done
 */
@Embeddable
public record Rupture(
        @Column(name = "rupture_le") LocalDate le,
        @Column(name = "rupture_raison") String raison,
        @Column(name = "rupture_heures") BigDecimal heures) {}
