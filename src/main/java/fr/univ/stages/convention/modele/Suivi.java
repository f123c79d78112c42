package fr.univ.stages.convention.modele;

import java.time.Instant;

/** « Créé(e) le … par … », « Modifié(e) le … par … ». */
public record Suivi(Instant creeLe, String creePar, Instant modifieLe, String modifiePar) {}
