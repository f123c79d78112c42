package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Refus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** One page, the nearest first unless another order is asked for; to be called in a transaction. */
    ResultatOrganismes chercher(Criteres criteres, Optional<Tri> tri) {
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
        return tri.map(ordre -> triees(communes, nom, ordre, debut)).orElseGet(() -> proches(communes, nom, debut));
    }

    private ResultatOrganismes proches(Conditions communes, Mots nom, int debut) {
        if (nom.vide()) {
            return page(lignes.lire(communes, Tri.PAR_NOM, PAGE + 1, debut), false);
        }
        int voulues = debut + PAGE + 1;
        Map<Long, LigneOrganisme> trouvees = parRondes(communes, nom, voulues);
        boolean exactes = !trouvees.isEmpty();
        if (trouvees.size() < PEU) {
            voisinage.de(nom, exactes).forEach(voisines -> ajouter(trouvees, communes.avec(voisines), voulues));
        }
        return page(trouvees.values().stream().skip(debut).toList(), !exactes);
    }

    /** Every name that holds the words, and when they are few, those next to them in spelling. */
    private ResultatOrganismes triees(Conditions communes, Mots nom, Tri tri, int debut) {
        if (nom.vide()) {
            return page(lignes.lire(communes, tri, PAGE + 1, debut), false);
        }
        Conditions nommees = nommees(communes, nom);
        int combien = lignes.lire(nommees, PEU).size();
        if (combien == PEU) {
            return page(lignes.lire(nommees, tri, PAGE + 1, debut), false);
        }
        List<Conditions> rondes = new ArrayList<>(voisinage.de(nom, combien > 0));
        rondes.add(new Conditions().tous(NOM, nom.partout()));
        return page(lignes.lire(communes.avec(Conditions.une(rondes)), tri, PAGE + 1, debut), combien == 0);
    }

    private static Conditions nommees(Conditions communes, Mots nom) {
        return communes.avec(new Conditions().tous(NOM, nom.partout()));
    }

    private static ResultatOrganismes page(List<LigneOrganisme> lues, boolean approchants) {
        boolean suite = lues.size() > PAGE;
        return new ResultatOrganismes(lues.stream().limit(PAGE).toList(), suite, approchants && !lues.isEmpty());
    }

    private Map<Long, LigneOrganisme> parRondes(Conditions communes, Mots nom, int voulues) {
        Map<Long, LigneOrganisme> trouvees = new LinkedHashMap<>();
        for (List<String> motifs : List.of(List.of(nom.debut()), nom.debutsDeMots(), nom.partout())) {
            if (trouvees.size() < voulues) {
                ajouter(trouvees, communes.avec(new Conditions().tous(NOM, motifs)), voulues);
            }
        }
        return trouvees;
    }

    private void ajouter(Map<Long, LigneOrganisme> trouvees, Conditions conditions, int voulues) {
        lignes.lire(conditions, voulues).forEach(ligne -> trouvees.putIfAbsent(ligne.id(), ligne));
    }
}
