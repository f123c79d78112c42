package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

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
        @Column(name = "gratification_rythme") String rythme) {}
