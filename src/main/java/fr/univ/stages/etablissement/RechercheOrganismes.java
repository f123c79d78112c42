package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Refus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the six searches (4.1). A name is sought in rounds, nearest first: it begins so, its words begin so, it contains
 * the words, and when little was found, the words next to them in spelling. Each round is one indexed query.
 */
@Component
class RechercheOrganismes {

    private static final int PAGE = 50;
    private static final int PEU = 10;
    private static final String NOM = "nom_recherche";

    private final JdbcClient jdbc;
    private final LignesOrganismes lignes;
    private final FiltresOrganismes filtres;
    private final VoisinageDesMots voisinage;

    RechercheOrganismes(
            JdbcClient jdbc, LignesOrganismes lignes, FiltresOrganismes filtres, VoisinageDesMots voisinage) {
        this.jdbc = jdbc;
        this.lignes = lignes;
        this.filtres = filtres;
        this.voisinage = voisinage;
    }

    /** One page; to be called in a transaction. */
    ResultatOrganismes chercher(Criteres criteres) {
        // What was typed decides the plan: a frequent word is found by walking the names, a rare one by its trigrams.
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
        Conditions communes = filtres.de(criteres);
        Mots nom = filtres.mots(criteres.raisonSociale());
        if (communes.vides() && nom.vide()) {
            throw Refus.general("Remplissez au moins un champ, avec au moins une lettre ou un chiffre.");
        }
        int debut = criteres.page() * PAGE;
        List<LigneOrganisme> trouvees = trouver(communes, nom, debut + PAGE + 1);
        int fin = Math.min(trouvees.size(), debut + PAGE);
        return new ResultatOrganismes(trouvees.subList(Math.min(debut, fin), fin), trouvees.size() > debut + PAGE);
    }

    private List<LigneOrganisme> trouver(Conditions communes, Mots nom, int voulues) {
        if (nom.vide()) {
            return lignes.lire(communes, voulues);
        }
        Map<Long, LigneOrganisme> trouvees = new LinkedHashMap<>();
        for (List<String> motifs : List.of(List.of(nom.debut()), nom.debutsDeMots(), nom.partout())) {
            if (trouvees.size() < voulues) {
                ajouter(trouvees, communes.avec(new Conditions().tous(NOM, motifs)), voulues);
            }
        }
        if (trouvees.size() < PEU) {
            voisinage
                    .de(nom, !trouvees.isEmpty())
                    .forEach(voisines -> ajouter(trouvees, communes.avec(voisines), voulues));
        }
        return new ArrayList<>(trouvees.values());
    }

    private void ajouter(Map<Long, LigneOrganisme> trouvees, Conditions conditions, int voulues) {
        lignes.lire(conditions, voulues).forEach(ligne -> trouvees.putIfAbsent(ligne.id(), ligne));
    }
}
