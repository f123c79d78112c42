package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Mots;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.recherche.Tri;
import fr.univ.stages.recherche.Triables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Runs the six searches (4.1). A name is sought in rounds, nearest first: it begins so, its words begin so, it contains
 * the words, it contains those that tell it from others (« Dupont & Fils, S.A. » for « Dupont et fils »), and when little was
 * found, the words next to them in spelling. Each round is read by an index.
 */
@Component
public class RechercheEtablissements {

    /** Columns by what the page calls them; the bare names are those of app.etablissement. */
    public static final Triables TRIABLES = new Triables(
            Map.of(
                    "raisonSociale", List.of("nom_recherche"),
                    "siret", List.of("siret"),
                    "codePostal", List.of("code_postal"),
                    "commune", List.of("commune_recherche")),
            List.of("nom_recherche", "id"));

    private static final int PEU = 10;
    private static final String NOM = "nom_recherche";

    private final LectureDesMots lecture;
    private final LignesEtablissements lignes;
    private final FiltresEtablissements filtres;
    private final VoisinageDesMots voisinage;

    RechercheEtablissements(
            LectureDesMots lecture,
            LignesEtablissements lignes,
            FiltresEtablissements filtres,
            VoisinageDesMots voisinage) {
        this.lecture = lecture;
        this.lignes = lignes;
        this.filtres = filtres;
        this.voisinage = voisinage;
    }

    /** One page, the nearest first unless another order is asked for; to be called in a transaction. */
    public ResultatEtablissements chercher(CriteresEtablissements criteres, Tri tri) {
        LectureDesMots.Lus mots = lecture.lire(criteres);
        Conditions communes = filtres.de(criteres, mots);
        Mots nom = mots.de(criteres.raisonSociale());
        if (communes.vides() && nom.vide()) {
            throw Refus.general("Remplissez au moins un champ, avec au moins une lettre ou un chiffre.");
        }
        int debut = criteres.page() * Page.TAILLE;
        Mots distinctifs = mots.distinctifs(criteres.raisonSociale());
        return tri.choisi() ? triees(communes, distinctifs, tri, debut) : proches(communes, nom, distinctifs, debut);
    }

    private ResultatEtablissements proches(Conditions communes, Mots nom, Mots distinctifs, int debut) {
        if (nom.vide()) {
            return page(lignes.lire(communes, TRIABLES.habituel(), Page.TAILLE + 1, debut), false);
        }
        int voulues = debut + Page.TAILLE + 1;
        Map<Long, LigneEtablissement> trouvees = new LinkedHashMap<>();
        ajouter(trouvees, exactes(communes, nom, distinctifs, voulues));
        boolean exactes = !trouvees.isEmpty();
        if (trouvees.size() < PEU) {
            List<Conditions> voisines = voisinage.de(distinctifs, exactes).stream()
                    .map(communes::avec)
                    .toList();
            ajouter(trouvees, lignes.parRondes(voisines, voulues + PEU));
        }
        return page(trouvees.values().stream().skip(debut).toList(), !exactes);
    }

    /**
     * A name of several words fits few lines, which are read at once and ranked; when it fits many, or is one word, round by
     * round, which stops early.
     */
    private List<LigneEtablissement> exactes(Conditions communes, Mots nom, Mots distinctifs, int voulues) {
        Conditions debut = new Conditions().tous(NOM, List.of(nom.debut()));
        Conditions debutsDeMots = new Conditions().tous(NOM, nom.debutsDeMots());
        Conditions partout = new Conditions().tous(NOM, nom.partout());
        if (distinctifs.liste().size() > 1) {
            List<LigneEtablissement> toutes =
                    lignes.parRang(nommees(communes, distinctifs), List.of(debut, debutsDeMots, partout), voulues);
            if (toutes.size() < voulues) {
                return toutes;
            }
        }
        List<Conditions> rondes = new ArrayList<>(List.of(
                communes.avec(debut),
                communes.avec(debutsDeMots).sauf(debut),
                communes.avec(partout).sauf(debutsDeMots).sauf(debut)));
        if (!distinctifs.liste().equals(nom.liste())) {
            rondes.add(nommees(communes, distinctifs).sauf(partout));
        }
        return lignes.parRondes(rondes, voulues);
    }

    /** Every name that holds the words, and when they are few, those next to them in spelling. */
    private ResultatEtablissements triees(Conditions communes, Mots nom, Tri tri, int debut) {
        if (nom.vide()) {
            return page(lignes.lire(communes, tri, Page.TAILLE + 1, debut), false);
        }
        Conditions nommees = nommees(communes, nom);
        int combien = lignes.lire(nommees, PEU).size();
        if (combien == PEU) {
            return page(lignes.lire(nommees, tri, Page.TAILLE + 1, debut), false);
        }
        List<Conditions> rondes = new ArrayList<>(voisinage.de(nom, combien > 0));
        rondes.add(new Conditions().tous(NOM, nom.partout()));
        return page(lignes.lire(communes.avec(Conditions.une(rondes)), tri, Page.TAILLE + 1, debut), combien == 0);
    }

    private static Conditions nommees(Conditions communes, Mots nom) {
        return communes.avec(new Conditions().tous(NOM, nom.partout()));
    }

    private static ResultatEtablissements page(List<LigneEtablissement> lues, boolean approchants) {
        Page<LigneEtablissement> page = Page.de(lues, Page.TAILLE);
        return new ResultatEtablissements(page.lignes(), page.suite(), approchants && !lues.isEmpty());
    }

    private static void ajouter(Map<Long, LigneEtablissement> trouvees, List<LigneEtablissement> lues) {
        lues.forEach(ligne -> trouvees.putIfAbsent(ligne.id(), ligne));
    }
}
