package fr.univ.stages.convention.saisie;

/** Form of step 7 (3.1.7): who signs for the host; null when skipped. */
public record SaisieSignataire(Long signataire) {}
