package fr.univ.stages.convention.web;

import fr.univ.stages.centre.ConsignesDesCentres;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.ListesDeTaches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The instructions before a new convention, and the entries that are given up (3.1.0). */
@Controller
@RequestMapping("/conventions")
class ConventionsController {

    private static final int REPRISES_PROPOSEES = 5;

    private final Conventions conventions;
    private final ListesDeTaches taches;
    private final Droits droits;
    private final ConsignesDesCentres consignes;
    private final ActeurCourant session;

    ConventionsController(
            Conventions conventions,
            ListesDeTaches taches,
            Droits droits,
            ConsignesDesCentres consignes,
            ActeurCourant session) {
        this.conventions = conventions;
        this.taches = taches;
        this.droits = droits;
        this.consignes = consignes;
        this.session = session;
    }

    @GetMapping("/nouvelle")
    String consignes(Model modele) {
        Acteur acteur = session.acteur();
        if (!droits.saisit(acteur)) {
            throw new Interdit("La saisie d'une convention est réservée aux étudiants et aux personnels"
                    + " qui ont le droit d'écriture dans un centre de gestion.");
        }
        boolean etudiant = droits.estDuCoteEtudiant(acteur);
        modele.addAttribute("etudiant", etudiant);
        modele.addAttribute("consignes", consignes.pour(acteur));
        modele.addAttribute("enCours", taches.de(acteur, REPRISES_PROPOSEES));
        return "conventions/nouvelle";
    }

    @PostMapping("/nouvelle")
    String commencer() {
        Acteur acteur = session.acteur();
        return "redirect:" + ListesDeTaches.adresse(conventions.demarrer(acteur).id(), acteur);
    }

    @PostMapping("/saisies/{id:\\d{1,18}}/suppression")
    String abandonner(@PathVariable long id, RedirectAttributes suite) {
        conventions.demanderSuppression(id, session.acteur());
        suite.addFlashAttribute("fait", "La saisie est supprimée.");
        return "redirect:/conventions";
    }
}
