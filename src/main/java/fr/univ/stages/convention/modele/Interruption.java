package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days without presence inside the stage, both ends included. */
@Embeddable
public record Interruption(
        @Column(name = "interruption_debut") LocalDate debut,
        @Column(name = "interruption_fin") LocalDate fin) {}
