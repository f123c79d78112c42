package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.liste.LignesDeConventions;

/**
 * How many conventions there are.
 *
 * @param exact false when there are more than {@code nombre}: nobody waits for them to be counted one by one
 */
public record Total(long nombre, boolean exact) {

    static Total de(long comptes) {
        return comptes > LignesDeConventions.COMPTEES
                ? new Total(LignesDeConventions.COMPTEES, false)
                : new Total(comptes, true);
    }
}
