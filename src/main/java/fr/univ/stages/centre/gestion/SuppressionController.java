package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
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

/** The deletion of a centre: what is attached first, then the deed (2.6). */
@Controller
@RequestMapping("/centres/{id:\\d{1,18}}/suppression")
class SuppressionController {

    private final AccesCentre acces;
    private final SuppressionDesCentres suppression;
    private final ActeurCourant session;

    SuppressionController(AccesCentre acces, SuppressionDesCentres suppression, ActeurCourant session) {
        this.acces = acces;
        this.suppression = suppression;
        this.session = session;
    }

    @GetMapping
    String bilan(@PathVariable long id, Model modele) {
        Acteur acteur = session.acteur();
        modele.addAttribute("bilan", suppression.bilan(id, acteur));
        modele.addAttribute("centre", acces.lire(id, acteur));
        return "centres/suppression";
    }

    @PostMapping
    String supprimer(@PathVariable long id, RedirectAttributes suite) {
        try {
            suite.addFlashAttribute(
                    "fait", "Le centre « " + suppression.supprimer(id, session.acteur()) + " » est supprimé.");
            return "redirect:/centres";
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
            return "redirect:/centres/" + id + "/suppression";
        }
    }
}
