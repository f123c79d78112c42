package fr.univ.stages.centre.modele;

/** One thing that a centre manages; the criterion is null for a centre that was given none. */
public record Attribution(long centre, TypeCentre rang, TypeCritere type, String code) {}
