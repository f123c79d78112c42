package fr.univ.stages.offre;

/** Provisional. */
public record OffreDiffusee(long numero, String intitule, String missions, long etablissement) {}
