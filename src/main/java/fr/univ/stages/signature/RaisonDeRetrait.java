package fr.univ.stages.signature;

/** Why a signature no longer counts. */
public enum RaisonDeRetrait {
    ERREUR,
    MODIFICATION,
    REFUS,
    DOCUMENT
}
