package fr.univ.stages.annuaire;

import java.util.List;

/**
 * One line of a search among étudiants.
 *
 * @param inscriptions only those the asked {@link Perimetre} lets through, never none
 */
public record EtudiantTrouve(String numero, String nom, String prenom, List<Inscription> inscriptions) {

    /** Copies the list, so that the record never changes. */
    public EtudiantTrouve {
        inscriptions = List.copyOf(inscriptions);
    }

    /** The same étudiant with the inscriptions a perimeter lets through. */
    EtudiantTrouve dans(Perimetre perimetre) {
        return new EtudiantTrouve(
                numero,
                nom,
                prenom,
                inscriptions.stream().filter(perimetre::contient).toList());
    }

    boolean inscrit() {
        return !inscriptions.isEmpty();
    }
}
