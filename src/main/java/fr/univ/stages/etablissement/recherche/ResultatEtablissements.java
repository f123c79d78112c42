package fr.univ.stages.etablissement.recherche;

import java.util.List;

/**
 * One page of at most 50 organisations, the nearest to what was typed first unless another order was asked for.
 *
 * @param suite there are more
 * @param approchants no name holds what was typed: these are the nearest in spelling
 */
public record ResultatEtablissements(List<LigneEtablissement> lignes, boolean suite, boolean approchants) {}
