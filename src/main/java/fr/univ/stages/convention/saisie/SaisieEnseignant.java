package fr.univ.stages.convention.saisie;

import fr.univ.stages.noyau.TexteSimple;

/** Form of step 6 (3.1.6): login of the enseignant tuteur; null when skipped. */
public record SaisieEnseignant(@TexteSimple(max = 100) String enseignant) {}
