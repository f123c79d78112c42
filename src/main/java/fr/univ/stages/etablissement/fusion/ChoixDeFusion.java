package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.recherche.LigneEtablissement;
import java.util.List;

/**
 * A sheet for which the other one is being chosen.
 *
 * @param ressemblants those that may be the same organisation, the most alike first; null when another is searched
 */
public record ChoixDeFusion(long id, String raisonSociale, List<LigneEtablissement> ressemblants) {}
