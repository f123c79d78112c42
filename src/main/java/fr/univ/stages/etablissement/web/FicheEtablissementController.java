package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.fusion.FusionDesEtablissements;
import fr.univ.stages.etablissement.usage.PartieDeFiche;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.ActeurCourant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of an établissement: its sheet, its services and people, all its offers, and the conventions I may see (4.4). */
@Controller
class FicheEtablissementController {

    private final FichesCompletes fiches;
    private final FusionDesEtablissements fusions;
    private final List<PartieDeFiche> parties;
    private final DroitsEtablissements droits;
    private final NomsDesAuteurs noms;
    private final ActeurCourant session;

    FicheEtablissementController(
            FichesCompletes fiches,
            FusionDesEtablissements fusions,
            List<PartieDeFiche> parties,
            DroitsEtablissements droits,
            NomsDesAuteurs noms,
            ActeurCourant session) {
        this.fiches = fiches;
        this.fusions = fusions;
        this.parties = parties;
        this.droits = droits;
        this.noms = noms;
        this.session = session;
    }

    /** The address of a merged one leads to the one that stays; the parameters say which page of each list. */
    @GetMapping("/etablissements/{id:\\d{1,18}}")
    String fiche(@PathVariable long id, @RequestParam Map<String, String> parametres, Model modele) {
        Acteur acteur = session.acteur();
        FicheComplete complete;
        try {
            complete = fiches.lire(id, acteur);
        } catch (Introuvable perdue) {
            return "redirect:/etablissements/" + fusions.garde(id).orElseThrow(() -> perdue);
        }
        modele.addAttribute("complete", complete);
        modele.addAttribute("fiche", complete.etablissement());
        modele.addAttribute(
                "parties",
                parties.stream()
                        .map(partie -> partie.pour(id, acteur, page(parametres.get(partie.parametre()))))
                        .toList());
        modele.addAttribute("peutGerer", droits.gere(acteur));
        modele.addAttribute("peutFusionner", droits.fusionne(acteur));
        modele.addAttribute("noms", noms.de(complete));
        return "etablissements/fiche";
    }

    private static int page(String demandee) {
        try {
            return demandee == null || demandee.isEmpty() ? 0 : Page.bornee(Integer.parseInt(demandee));
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }
}
