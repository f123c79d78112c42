package fr.univ.stages.etablissement.modele;

import jakarta.persistence.Embeddable;

/** A checked postal address; pays is an ISO code of two letters, codePostal is free outside France. */
@Embeddable
public record Adresse(String complement, String voie, String codePostal, String commune, String cedex, String pays) {}
