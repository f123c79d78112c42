package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The curriculum of which the stage is a part (D124-4 1°).
 *
 * @param volumeHoraire hours of teaching in the year, or null when unknown
 */
@Embeddable
public record Formation(
        @Column(name = "formation_etape") String etape,
        @Column(name = "formation_libelle") String libelle,
        @Column(name = "formation_composante") String composante,
        @Column(name = "formation_volume_horaire") Integer volumeHoraire) {}
