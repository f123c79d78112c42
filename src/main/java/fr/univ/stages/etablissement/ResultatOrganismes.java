package fr.univ.stages.etablissement;

import java.util.List;

/** One page of at most 50 organisations, the nearest to what was typed first; suite tells that there are more. */
public record ResultatOrganismes(List<LigneOrganisme> lignes, boolean suite) {}
