package fr.univ.stages.moteur;

/**
 * Declared by each module whose records have a process beside them.
 *
 * @param table where the records are, or a query in parentheses: columns id (the business key) and statut
 * @param attendus the branches of a CASE on the status: what must hold of jeton.lieux, the nodes where the token stands
 */
public record DossiersSuivis(String processus, String table, String attendus) {}
