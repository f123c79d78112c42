package fr.univ.stages.document;

import java.time.Instant;
import java.util.List;

/**
 * What the university says of a document that somebody holds: nothing that is not on it already, but when it was produced.
 *
 * @param type « convention », « recapitulatif », « attestation », « avenant »
 * @param sha256 digest of the file that was produced
 * @param remplaceLe when a later version was produced, null for the latest
 * @param changeePar what changed since what it says, the oldest first
 */
public record DocumentReconnu(
        String type,
        String reference,
        Instant produitLe,
        String sha256,
        Instant remplaceLe,
        List<ChangementUlterieur> changeePar) {}
