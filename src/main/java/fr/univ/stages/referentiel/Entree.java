package fr.univ.stages.referentiel;

/** One value of a list: the code is stored, the label is shown. */
public record Entree(String code, String libelle) {}
