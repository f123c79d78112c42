package fr.univ.stages.portail;

/**
 * Whom a reported problem reaches.
 *
 * @param centre its number, or null for the administrators of the platform
 * @param nom as a sentence names it, with its article
 * @param courriel null when unknown
 * @param telephone null when unknown
 */
public record Destinataire(Long centre, String nom, String courriel, String telephone) {}
