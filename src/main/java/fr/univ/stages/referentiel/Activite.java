package fr.univ.stages.referentiel;

/** A NAF code with its label; version is « rév. 2 » or « 2025 ». */
public record Activite(String code, String libelle, String version) {}
