package fr.univ.stages.annuaire;

/**
 * A year of a course in which somebody is enrolled.
 *
 * @param composante label of the composante it belongs to; may be empty
 */
public record EtapeDeFormation(String code, String libelle, String composante) {}
