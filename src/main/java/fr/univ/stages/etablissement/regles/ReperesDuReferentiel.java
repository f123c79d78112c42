package fr.univ.stages.etablissement.regles;

import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.referentiel.Activite;
import fr.univ.stages.referentiel.Commune;
import fr.univ.stages.referentiel.Communes;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nafs;
import fr.univ.stages.referentiel.Nomenclatures;
import fr.univ.stages.referentiel.Pays;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the lists each time, so that what an administrator has just changed counts. */
@Component
class ReperesDuReferentiel implements Reperes {

    private final Nafs nafs;
    private final Nomenclatures listes;
    private final PaysReferentiel pays;
    private final Communes communes;

    ReperesDuReferentiel(Nafs nafs, Nomenclatures listes, PaysReferentiel pays, Communes communes) {
        this.nafs = nafs;
        this.listes = listes;
        this.pays = pays;
        this.communes = communes;
    }

    @Override
    public boolean existe(Naf naf) {
        return nafs.existe(naf);
    }

    @Override
    public Optional<Activite> trouver(Naf naf) {
        return nafs.trouver(naf);
    }

    @Override
    public boolean existe(Liste liste, String code) {
        return listes.existe(liste, code);
    }

    @Override
    public Optional<Pays> pays(String code) {
        return pays.trouver(code);
    }

    @Override
    public List<Commune> communes(CodePostal code) {
        return communes.de(code);
    }

    @Override
    public Map<String, List<Commune>> communes() {
        return communes.parCode();
    }
}
