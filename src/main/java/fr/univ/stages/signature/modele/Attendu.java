package fr.univ.stages.signature.modele;

/**
 * Somebody who has to sign.
 *
 * @param nom null while nobody is named; the line of the document is then filled in by hand
 * @param courriel null when there is none, or when this person is not to be reminded
 */
public record Attendu(Qualite qualite, String nom, String courriel) {}
