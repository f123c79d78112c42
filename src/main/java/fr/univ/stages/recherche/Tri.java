package fr.univ.stages.recherche;

/**
 * The order of a list.
 *
 * @param cle the column as pages and addresses call it, empty for the usual order
 * @param sql what follows « order by », ties decided
 */
public record Tri(String cle, boolean descendant, String sql) {

    /** As addresses and the table call it. */
    public String sens() {
        return descendant ? "desc" : "asc";
    }

    /** Whether a column was asked for. */
    public boolean choisi() {
        return !cle.isEmpty();
    }

    /** What follows the criteria in an address that keeps the order; empty for the usual one. */
    public String requete() {
        return choisi() ? "tri=" + cle + "&sens=" + sens() : "";
    }
}
