package fr.univ.stages.portail;

import fr.univ.stages.convention.liste.ListeDesConventions;
import fr.univ.stages.etablissement.fusion.FusionDesEtablissements;
import fr.univ.stages.etablissement.web.FicheComplete;
import fr.univ.stages.etablissement.web.FichesCompletes;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.offre.OffresDeLEtablissement;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an établissement: its sheet, its services and people, all its offers, and the conventions I may see (4.4). */
@Controller
class FicheEtablissementController {

    private final FichesCompletes fiches;
    private final FusionDesEtablissements fusions;
    private final OffresDeLEtablissement offres;
    private final ListeDesConventions conventions;
    private final Droits droits;
    private final NomsDesAuteurs noms;
    private final ActeurCourant session;

    FicheEtablissementController(
            FichesCompletes fiches,
            FusionDesEtablissements fusions,
            OffresDeLEtablissement offres,
            ListeDesConventions conventions,
            Droits droits,
            NomsDesAuteurs noms,
            ActeurCourant session) {
        this.fiches = fiches;
        this.fusions = fusions;
        this.offres = offres;
        this.conventions = conventions;
        this.droits = droits;
        this.noms = noms;
        this.session = session;
    }

    /** The address of a merged one leads to the one that stays; {@code page} is of the conventions, {@code pageOffres} of the offers; both count from 0. */
    @GetMapping("/etablissements/{id:\\d{1,18}}")
    String fiche(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "0") int pageOffres,
            Model modele) {
        Acteur acteur = session.acteur();
        FicheComplete complete;
        try {
            complete = fiches.lire(id, acteur);
        } catch (Introuvable perdue) {
            return "redirect:/etablissements/" + fusions.garde(id).orElseThrow(() -> perdue);
        }
        modele.addAttribute("complete", complete);
        modele.addAttribute("fiche", complete.organisme());
        modele.addAttribute("offres", offres.lire(id, Page.bornee(pageOffres)));
        modele.addAttribute("pageOffres", Page.bornee(pageOffres));
        modele.addAttribute("conventions", conventions.chez(id, acteur, Page.bornee(page)));
        modele.addAttribute("page", Page.bornee(page));
        modele.addAttribute("peutGerer", droits.gereLesOrganismes(acteur));
        modele.addAttribute("peutFusionner", droits.fusionneLesOrganismes(acteur));
        modele.addAttribute("noms", noms.de(complete));
        return "etablissements/fiche";
    }
}
