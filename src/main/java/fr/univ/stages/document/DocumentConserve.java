package fr.univ.stages.document;

import java.time.Instant;

/**
 * What is known of a kept document without reading its bytes.
 *
 * @param proprietaire whose it is, « convention:12 »
 * @param version version of the owner that it shows
 * @param sha256 64 hexadecimal digits
 * @param modeleVersion version of the model that printed it
 * @param reference number printed, and code at the foot of its pages; both null when there is none
 */
public record DocumentConserve(
        long id,
        String proprietaire,
        String type,
        long version,
        String nom,
        String typeMime,
        long taille,
        String sha256,
        String modeleVersion,
        Instant produitLe,
        String reference,
        String code) {}
