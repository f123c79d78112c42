package fr.univ.stages.annuaire;

import java.util.Set;

/**
 * Which inscriptions a search may show: an étape decides before its composante, and what nobody claims goes to the orphans.
 *
 * @param orphelines whether inscriptions claimed by no étape and no composante at all are shown
 * @param composantes claimed by the one who asks
 * @param etapes claimed by the one who asks
 * @param composantesAutres claimed by others
 * @param etapesAutres claimed by others, even inside a composante of the one who asks
 */
public record Perimetre(
        boolean orphelines,
        Set<String> composantes,
        Set<String> etapes,
        Set<String> composantesAutres,
        Set<String> etapesAutres) {

    /** Every étudiant who has an inscription. */
    public static final Perimetre TOUT = new Perimetre(true, Set.of(), Set.of(), Set.of(), Set.of());

    /** Whether this inscription may be shown. */
    public boolean contient(Inscription inscription) {
        String composante = inscription.composante();
        return etapes.contains(inscription.etapeCode())
                || !etapesAutres.contains(inscription.etapeCode())
                        && (composantes.contains(composante) || orphelines && !composantesAutres.contains(composante));
    }

    boolean vide() {
        return !orphelines && composantes.isEmpty() && etapes.isEmpty();
    }
}
