package fr.univ.stages.etablissement;

import jakarta.persistence.Embeddable;

/** A checked postal address; pays is an ISO code of two letters, codePostal is free outside France. */
@Embeddable
record Adresse(String complement, String voie, String codePostal, String commune, String cedex, String pays) {}
