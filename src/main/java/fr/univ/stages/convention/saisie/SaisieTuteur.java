package fr.univ.stages.convention.saisie;

/** Form of step 4 (3.1.4): the tuteur professionnel, a contact of the service; null when skipped. */
public record SaisieTuteur(Long tuteur) {}
