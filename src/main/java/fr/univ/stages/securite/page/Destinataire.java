package fr.univ.stages.securite.page;

import java.io.Serializable;

/**
 * Whom a reported problem reaches; serializable, since it crosses a redirection in the session.
 *
 * @param centre its number, or null for the administrators of the platform
 * @param nom as a sentence names it, with its article
 * @param courriel null when unknown
 * @param telephone null when unknown
 */
public record Destinataire(Long centre, String nom, String courriel, String telephone) implements Serializable {}
