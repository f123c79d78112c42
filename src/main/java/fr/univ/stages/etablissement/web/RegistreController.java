package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.recherche.CriteresEtablissements;
import fr.univ.stages.etablissement.recherche.ModeDeRecherche;
import fr.univ.stages.etablissement.recherche.RechercheEtablissements;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Lien;
import fr.univ.stages.recherche.Tri;
import fr.univ.stages.referentiel.Nafs;
import fr.univ.stages.referentiel.PaysReferentiel;
import fr.univ.stages.referentiel.Secteurs;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** « Rechercher un établissement d'accueil »: the six searches as a page whose address is the search (4.1, 4.2). */
@Controller
@Order(30)
class RegistreController implements PartieDuMenu {

    private final Etablissements etablissements;
    private final DroitsEtablissements droits;
    private final PaysReferentiel pays;
    private final Nafs nafs;
    private final Secteurs secteurs;
    private final ActeurCourant session;

    RegistreController(
            Etablissements etablissements,
            DroitsEtablissements droits,
            PaysReferentiel pays,
            Nafs nafs,
            Secteurs secteurs,
            ActeurCourant session) {
        this.etablissements = etablissements;
        this.droits = droits;
        this.pays = pays;
        this.nafs = nafs;
        this.secteurs = secteurs;
        this.session = session;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        List<EntreeDeMenu> entrees = List.of(EntreeDeMenu.vers("Rechercher un établissement", "/etablissements"));
        return EntreeDeMenu.si(
                droits.voit(acteur),
                new EntreeDeMenu("Gérer les établissements d'accueil", null, "organisme", entrees));
    }

    @GetMapping("/etablissements")
    String chercher(
            @ModelAttribute("criteres") CriteresEtablissements criteres,
            BindingResult lecture,
            @RequestParam(required = false) String par,
            @RequestParam(required = false) String tri,
            @RequestParam(required = false) String sens,
            Model modele,
            HttpServletResponse reponse) {
        Acteur acteur = session.acteur();
        droits.exigerLecture(acteur);
        Map<String, String> saisis = criteres.saisis();
        ModeDeRecherche mode = ModeDeRecherche.de(par, saisis.keySet());
        Tri ordre = RechercheEtablissements.TRIABLES.par(tri, sens);
        modele.addAttribute("saisis", saisis);
        modele.addAttribute("mode", mode);
        modele.addAttribute("modes", ModeDeRecherche.values());
        modele.addAttribute("pays", montre("pays", mode, saisis) ? pays.liste() : List.of());
        modele.addAttribute("secteurs", montre("secteur", mode, saisis) ? secteurs.liste() : List.of());
        modele.addAttribute(
                "activite",
                Naf.proposition(criteres.activite()).flatMap(nafs::trouver).orElse(null));
        modele.addAttribute("peutGerer", droits.gere(acteur));
        modele.addAttribute("peutImporter", droits.importe(acteur));
        modele.addAttribute("numero", criteres.page());
        modele.addAttribute("tri", ordre.cle());
        modele.addAttribute("sens", ordre.sens());
        modele.addAttribute("recherche", adresse(mode, saisis, ""));
        modele.addAttribute("pages", adresse(mode, saisis, ordre.requete()));
        try {
            if (lecture.hasErrors()) {
                throw Refus.sur("page", "Cette page n'existe pas.");
            }
            modele.addAttribute("trouves", saisis.isEmpty() ? null : etablissements.chercher(criteres, ordre));
            modele.addAttribute("erreurs", Map.of());
        } catch (Refus refus) {
            reponse.setStatus(422);
            modele.addAttribute("erreurs", refus.erreurs());
        }
        return "etablissements/recherche";
    }

    private static boolean montre(String champ, ModeDeRecherche mode, Map<String, String> saisis) {
        return mode.champs().contains(champ) || saisis.containsKey(champ);
    }

    /** The same search, from its first page. */
    private static String adresse(ModeDeRecherche mode, Map<String, String> saisis, String ordre) {
        Stream<String> champs = saisis.entrySet().stream().map(champ -> Lien.de(champ.getKey(), champ.getValue()));
        return Lien.vers("/etablissements", Lien.de("par", mode.cle()), Lien.requete(champs), ordre);
    }
}
