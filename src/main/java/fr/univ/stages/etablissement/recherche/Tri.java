package fr.univ.stages.etablissement.recherche;

import java.util.Map;
import java.util.Optional;

/** The column by which a person wants the results of a search, instead of the nearest first. */
public final class Tri {

    /** Columns of the table by what the page calls them; the bare names are those of app.etablissement. */
    private static final Map<String, String> COLONNES = Map.of(
            "raisonSociale", "nom_recherche",
            "siret", "siret",
            "codePostal", "code_postal",
            "commune", "commune_recherche");

    static final Tri PAR_NOM = new Tri("nom_recherche", false);

    private final String colonne;
    private final boolean descendant;

    private Tri(String colonne, boolean descendant) {
        this.colonne = colonne;
        this.descendant = descendant;
    }

    /** Empty for a name that is no column that can be sorted: the nearest first then. */
    public static Optional<Tri> de(String nom, String sens) {
        return Optional.ofNullable(nom).map(COLONNES::get).map(colonne -> new Tri(colonne, "desc".equals(sens)));
    }

    /** What is missing comes last both ways; the name decides between equals. */
    String sql() {
        String sens = descendant ? " desc" : "";
        return colonne.equals(PAR_NOM.colonne)
                ? "nom_recherche" + sens + ", id"
                : colonne + sens + " nulls last, nom_recherche, id";
    }
}
