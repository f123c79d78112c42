package fr.univ.stages.etablissement;

import java.util.List;

/** The organisation may already be there: nothing was written, and saying it again with confirmeDoublon writes it. */
public final class DoublonsPossibles extends RuntimeException {

    private final transient List<LigneOrganisme> lignes;

    DoublonsPossibles(List<LigneOrganisme> lignes) {
        super("Un établissement du même endroit porte presque le même nom, ou appartient à la même entreprise (même"
                + " SIREN). Choisissez-le, ou confirmez la création.");
        this.lignes = List.copyOf(lignes);
    }

    /** Those that look alike, at least one. */
    public List<LigneOrganisme> lignes() {
        return lignes;
    }
}
