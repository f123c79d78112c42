package fr.univ.stages.centre;

/** One thing that a centre manages; the criterion is null for a centre that was given none. */
record Attribution(long centre, TypeCentre rang, TypeCritere type, String code) {}
