package fr.univ.stages.etablissement;

import java.util.List;

/**
 * One page of at most 50 organisations, the nearest to what was typed first unless another order was asked for.
 *
 * @param suite there are more
 * @param approchants no name holds what was typed: these are the nearest in spelling
 */
public record ResultatOrganismes(List<LigneOrganisme> lignes, boolean suite, boolean approchants) {}
