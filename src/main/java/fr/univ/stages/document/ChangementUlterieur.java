package fr.univ.stages.document;

import java.time.Instant;

/** Something that changed what a document says without replacing it, by its number. */
public record ChangementUlterieur(String reference, Instant le) {}
