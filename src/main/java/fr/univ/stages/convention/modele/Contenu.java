package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the stage is about (D124-4 3° and 4°).
 *
 * @param type code TYPE_STAGE
 * @param thematique code THEMATIQUE
 * @param accordCesure date or reference of the agreement that a césure rests on, or null
 * @param origine code ORIGINE_STAGE, or null
 */
@Embeddable
public record Contenu(
        @Column(name = "stage_type") String type,
        @Column(name = "stage_thematique") String thematique,
        @Column(name = "stage_sujet") String sujet,
        @Column(name = "stage_fonctions") String fonctionsEtTaches,
        @Column(name = "stage_competences") String competences,
        @Column(name = "stage_origine") String origine,
        @Column(name = "stage_accord_cesure") String accordCesure) {}
