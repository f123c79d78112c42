package fr.univ.stages.centre;

/**
 * How many records of one kind belong to a centre.
 *
 * @param quoi the kind, plural, as the person reads it
 * @param adresse where they are looked at, null when nowhere
 */
public record Attache(String quoi, long nombre, String adresse) {}
