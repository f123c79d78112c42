package fr.univ.stages.centre.modele;

import jakarta.persistence.Embeddable;

/**
 * Postal address printed at the head of the convention.
 *
 * @param complement null when there is none
 * @param pays ISO 3166 code of two letters
 */
@Embeddable
public record AdressePostale(String complement, String voie, String codePostal, String commune, String pays) {}
