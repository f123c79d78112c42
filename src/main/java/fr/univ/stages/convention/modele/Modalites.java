package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * How the stage is followed, assessed and printed.
 *
 * @param avantages benefits in words, or null
 * @param langue language printed beside French (fr alone in France)
 * @param ects credits, or null
 */
@Embeddable
public record Modalites(
        @Column(name = "modalites_avantages") String avantages,
        @Column(name = "modalites_confidentialite") String confidentialite,
        @Column(name = "modalites_langue") String langue,
        @Column(name = "modalites_suivi") String modeSuivi,
        @Column(name = "modalites_evaluation") String modeEvaluation,
        @Column(name = "modalites_ects") BigDecimal ects) {}
