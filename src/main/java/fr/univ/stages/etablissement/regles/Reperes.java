package fr.univ.stages.etablissement.regles;

import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.referentiel.Activite;
import fr.univ.stages.referentiel.Commune;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Pays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules of an organisation ask of the reference lists. */
interface Reperes {

    /** True when the code may be given today. */
    boolean existe(Naf naf);

    Optional<Activite> trouver(Naf naf);

    boolean existe(Liste liste, String code);

    Optional<Pays> pays(String code);

    List<Commune> communes(CodePostal code);

    /** The same of every postal code. */
    Map<String, List<Commune>> communes();

    /** In which département a commune of that postal code is, even one written unlike its official name. */
    default String departement(CodePostal code, String commune) {
        return DepartementsDesAdresses.parmi(communes(code), code, commune);
    }
}
