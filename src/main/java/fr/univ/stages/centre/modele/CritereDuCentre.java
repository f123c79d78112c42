package fr.univ.stages.centre.modele;

/** One thing that a centre manages, with the name of that centre. */
public record CritereDuCentre(
        long id, long centre, String nomDuCentre, TypeCritere type, String code, String libelle) {}
