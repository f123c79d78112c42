package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.modele.Statut;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The order of the results; what is missing comes last both ways.
 *
 * @param cle the column as the page calls it, empty for the latest first
 */
public record Tri(String cle, boolean descendant) {

    private static final String ETATS =
            Arrays.stream(Statut.values()).map(Statut::name).collect(Collectors.joining("','", "array['", "']"));

    private static final Map<String, List<String>> COLONNES = Map.of(
            "numero", List.of("c.numero"),
            "etudiant", List.of("c.etudiant_nom_recherche", "c.etudiant_prenom_recherche"),
            "organisme", List.of("e.nom_recherche"),
            "dates", List.of("c.stage_debut", "c.stage_fin"),
            "etat", List.of("array_position(" + ETATS + ", c.statut::text)"),
            "modification", List.of("c.modifie_le"));

    /** For a name that is no column, the latest first. */
    public static Tri de(String cle, String sens) {
        return cle != null && COLONNES.containsKey(cle) ? new Tri(cle, "desc".equals(sens)) : new Tri("", false);
    }

    /** As addresses and the table call it. */
    public String sens() {
        return descendant ? "desc" : "asc";
    }

    /** What follows the criteria in an address that keeps the order; empty for the latest first. */
    public String requete() {
        return cle.isEmpty() ? "" : "tri=" + cle + "&sens=" + sens();
    }

    /** In SQL, the tables being those of a line. */
    public String sql() {
        return COLONNES.getOrDefault(cle, List.of()).stream()
                        .map(colonne -> colonne + (descendant ? " desc nulls last, " : ", "))
                        .collect(Collectors.joining())
                + "c.id desc";
    }
}
