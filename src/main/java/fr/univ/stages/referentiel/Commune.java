package fr.univ.stages.referentiel;

/** A French commune, or an arrondissement of Paris, Lyon or Marseille. */
public record Commune(String codeInsee, String nom) {}
