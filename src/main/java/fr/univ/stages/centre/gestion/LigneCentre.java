package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.CritereDuCentre;
import fr.univ.stages.securite.Droit;
import java.util.List;

/**
 * One line of the list of centres (2.1).
 *
 * @param droit right of the person who looks, null when not attached to this centre
 */
public record LigneCentre(Centre centre, List<CritereDuCentre> criteres, Droit droit, boolean modifiable) {}
