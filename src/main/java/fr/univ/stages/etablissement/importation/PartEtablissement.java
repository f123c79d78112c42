package fr.univ.stages.etablissement.importation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the register may bring up to date as one piece: an address is never half its own and half another. A part is
 * written over only where nobody has touched it: empty, not yet verified, or still what the register itself wrote.
 */
enum PartEtablissement {
    NOM("raison sociale", "app.mots(l.raison_sociale) <> e.nom_recherche", "raison_sociale"),
    NAF("code NAF", "l.naf <> e.naf", "naf"),
    NAF_2025("code NAF 2025", "l.naf2025 is distinct from e.naf2025", "naf2025"),
    TYPE("type de structure", "l.type_structure <> e.type_structure", "type_structure"),
    STATUT("statut juridique", "l.statut_juridique is distinct from e.statut_juridique", "statut_juridique"),
    EFFECTIF("effectif", "l.effectif is distinct from e.effectif", "effectif"),
    ADRESSE(
            "adresse",
            "(l.code_postal, app.mots(l.voie), app.mots(l.commune)) is distinct from"
                    + " (e.code_postal, e.voie_recherche, e.commune_recherche)",
            "voie",
            "complement",
            "code_postal",
            "commune",
            "cedex",
            "pays");

    private final String libelle;
    private final String differe;
    private final List<String> colonnes;

    PartEtablissement(String libelle, String differe, String... colonnes) {
        this.libelle = libelle;
        this.differe = differe;
        this.colonnes = List.of(colonnes);
    }

    String libelle() {
        return libelle;
    }

    List<String> colonnes() {
        return colonnes;
    }

    /** SQL: the file (l) says something else than the record (e), spelling apart. */
    String differe() {
        return "(l." + colonnes.get(0) + " is not null and " + differe + ")";
    }

    /** SQL: nobody's work would be lost; i is what the register wrote before. */
    String libre() {
        return "(e.a_verifier or e." + colonnes.get(0) + " is null or " + row("e") + " is not distinct from " + row("i")
                + ")";
    }

    private String row(String table) {
        return colonnes.stream().map(colonne -> table + "." + colonne).collect(Collectors.joining(", ", "row(", ")"));
    }
}
