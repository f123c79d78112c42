package fr.univ.stages.centre;

/** Where a centre tells its students what to do, by the name of the centre. */
public record Consignes(String centre, String adresse) {}
