package fr.univ.stages.avenant.web;

import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.avenant.LectureDesAvenants;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.page.ListesDeTaches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an amendment, and where each action on it starts (3.3). */
@Controller
class AvenantsController {

    private static final String NUMERO = "/avenants/{numero:\\d{1,18}-A\\d{1,6}}";

    private final Avenants avenants;
    private final LectureDesAvenants lecture;
    private final ActeurCourant session;

    AvenantsController(Avenants avenants, LectureDesAvenants lecture, ActeurCourant session) {
        this.avenants = avenants;
        this.lecture = lecture;
        this.session = session;
    }

    @PostMapping("/conventions/{numero:\\d{1,18}}/avenants")
    String creer(@PathVariable long numero, RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        try {
            return "redirect:"
                    + ListesDeTaches.adresse(avenants.demarrer(numero, acteur).id(), acteur);
        } catch (Refus refus) {
            return refuser(refus, suite, "/conventions/" + numero);
        }
    }

    @GetMapping(NUMERO)
    String fiche(@PathVariable String numero, Model modele) {
        modele.addAttribute("fiche", lecture.fiche(numero, session.acteur()));
        return "avenants/fiche";
    }

    @PostMapping(NUMERO + "/modification")
    String modifier(
            @PathVariable String numero,
            @RequestParam String etape,
            @RequestParam(defaultValue = "false") boolean confirmee,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        try {
            return "redirect:"
                    + ListesDeTaches.adresse(
                            avenants.demanderModification(numero, etape, confirmee, acteur)
                                    .id(),
                            acteur);
        } catch (Refus refus) {
            return refuser(refus, suite, "/avenants/" + numero);
        }
    }

    @PostMapping(NUMERO + "/suppression")
    String supprimer(@PathVariable String numero, RedirectAttributes suite) {
        try {
            long convention = avenants.demanderSuppression(numero, session.acteur());
            suite.addFlashAttribute("fait", "L'avenant " + numero + " est supprimé.");
            return "redirect:/conventions/" + convention;
        } catch (Refus refus) {
            return refuser(refus, suite, "/avenants/" + numero);
        }
    }

    @PostMapping("/avenants/saisies/{id:\\d{1,18}}/suppression")
    String abandonner(@PathVariable long id, RedirectAttributes suite) {
        long convention = avenants.demanderSuppression(id, session.acteur());
        suite.addFlashAttribute("fait", "La saisie de l'avenant est supprimée.");
        return "redirect:/conventions/" + convention;
    }

    private static String refuser(Refus refus, RedirectAttributes suite, String adresse) {
        suite.addFlashAttribute("refus", refus.getMessage());
        return "redirect:" + adresse;
    }
}
