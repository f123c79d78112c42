package fr.univ.stages.etablissement.recherche;

import java.util.List;

/** The organisation may already be there: nothing was written, and saying it again with confirmeDoublon writes it. */
public final class DoublonsPossibles extends RuntimeException {

    private final transient List<LigneEtablissement> lignes;

    public DoublonsPossibles(List<LigneEtablissement> lignes) {
        super("Un établissement du même endroit porte presque le même nom, ou appartient à la même entreprise (même"
                + " SIREN). Choisissez-le, ou confirmez la création.");
        this.lignes = List.copyOf(lignes);
    }

    /** Those that look alike, at least one. */
    public List<LigneEtablissement> lignes() {
        return lignes;
    }
}
