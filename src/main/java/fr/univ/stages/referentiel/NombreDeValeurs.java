package fr.univ.stages.referentiel;

/** How many values a list has, and how many of them are retired. */
public record NombreDeValeurs(String type, int valeurs, int retirees) {}
