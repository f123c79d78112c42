package fr.univ.stages.portail;

import java.time.Instant;

/**
 * A problem somebody reported.
 *
 * @param nom who reported it, as they were named then
 * @param centre name of the centre it was sent to, or null when it is for the administrators
 */
public record Signalement(
        long id, Instant le, String par, String nom, String centre, String page, String dossier, String texte) {}
