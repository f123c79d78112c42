package fr.univ.stages.avenant.modele;

import fr.univ.stages.convention.modele.Interruption;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The dates of the stage as they will be.
 *
 * @param interruption null when there is none
 * @param heures hours of effective presence over the whole stage
 * @param annee first year of the academic year
 */
@Embeddable
public record NouvellePeriode(
        @Column(name = "periode_debut") LocalDate debut,
        @Column(name = "periode_fin") LocalDate fin,
        @Embedded Interruption interruption,
        @Column(name = "periode_heures") BigDecimal heures,
        @Column(name = "periode_conges") String conges,
        @Column(name = "periode_annee") Integer annee) {}
