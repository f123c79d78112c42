package fr.univ.stages.offre;

/** An offer that may be answered today; etablissement is the name, commune the place of the établissement. */
public record OffreDiffusee(
        long numero, String intitule, String missions, long etablissementId, String etablissement, String commune) {}
