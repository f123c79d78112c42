package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.recherche.Conditions;
import org.springframework.stereotype.Component;

/** Which organisations fit criteria, for the SQL of a module that looks for its own records by their host (3.4.1). */
@Component
public class SelectionDEtablissements {

    private final FiltresEtablissements filtres;

    SelectionDEtablissements(FiltresEtablissements filtres) {
        this.filtres = filtres;
    }

    /** Conditions on the bare columns of app.etablissement, every word of the name anywhere in it; throws Refus by field. */
    public Conditions de(CriteresEtablissements criteres, LectureDesMots.Lus mots) {
        return filtres.de(criteres, mots)
                .tous(
                        "nom_recherche",
                        mots.distinctifs(criteres.raisonSociale()).partout());
    }
}
