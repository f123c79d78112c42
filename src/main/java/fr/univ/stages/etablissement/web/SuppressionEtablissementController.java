package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The deletion of an établissement: what still uses it first, then the deed (4.2). */
@Controller
@RequestMapping("/etablissements/{id:\\d{1,18}}/suppression")
class SuppressionEtablissementController {

    private final Etablissements etablissements;
    private final ActeurCourant session;

    SuppressionEtablissementController(Etablissements etablissements, ActeurCourant session) {
        this.etablissements = etablissements;
        this.session = session;
    }

    @GetMapping
    String bilan(@PathVariable long id, Model modele) {
        Acteur acteur = session.acteur();
        modele.addAttribute("obstacles", etablissements.obstacles(id, acteur));
        modele.addAttribute("fiche", etablissements.fiche(id));
        return "etablissements/suppression";
    }

    @PostMapping
    String supprimer(@PathVariable long id, RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        try {
            etablissements.supprimer(id, acteur);
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
            return "redirect:/etablissements/" + id + "/suppression";
        }
        suite.addFlashAttribute("fait", "L'établissement est supprimé.");
        return "redirect:/etablissements";
    }
}
