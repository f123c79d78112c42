package fr.univ.stages.convention.web;

import fr.univ.stages.convention.fiche.AvenantsAMontrer;
import fr.univ.stages.convention.fiche.FicheConvention;
import fr.univ.stages.convention.nir.RevelationDuNir;
import fr.univ.stages.convention.saisie.RepriseDeSaisie;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.ListesDeTaches;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one convention: everything about it, and where each later action starts (3.1.8, 3.2.6). */
@Controller
@RequestMapping("/conventions/{numero:\\d{1,18}}")
class FicheController {

    private final LectureDesConventions lecture;
    private final Conventions conventions;
    private final RepriseDeSaisie saisie;
    private final ValidationDesConventions validation;
    private final AvenantsAMontrer avenants;
    private final RevelationDuNir nirs;
    private final Taches taches;
    private final Droits droits;
    private final ActeurCourant session;

    FicheController(
            LectureDesConventions lecture,
            Conventions conventions,
            RepriseDeSaisie saisie,
            ValidationDesConventions validation,
            AvenantsAMontrer avenants,
            RevelationDuNir nirs,
            Taches taches,
            Droits droits,
            ActeurCourant session) {
        this.lecture = lecture;
        this.conventions = conventions;
        this.saisie = saisie;
        this.validation = validation;
        this.avenants = avenants;
        this.nirs = nirs;
        this.taches = taches;
        this.droits = droits;
        this.session = session;
    }

    @GetMapping
    String fiche(@PathVariable long numero, Model modele) {
        Acteur acteur = session.acteur();
        FicheConvention fiche = lecture.fiche(numero, acteur);
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("volet", avenants.pour(numero, acteur));
        modele.addAttribute("essai", 0);
        modele.addAttribute("etudiant", droits.estDuCoteEtudiant(acteur));
        modele.addAttribute("reprendre", reprise(fiche, acteur));
        return "conventions/fiche";
    }

    /** The part of the page that asks again until the documents are there. */
    @GetMapping(path = "/documents", headers = "HX-Request")
    String documents(@PathVariable long numero, @RequestParam(defaultValue = "0") int essai, Model modele) {
        modele.addAttribute("fiche", lecture.fiche(numero, session.acteur()));
        modele.addAttribute("essai", Math.max(essai, 0));
        return "conventions/documents";
    }

    /** The same address opened as a page, as after a session that ended while the page asked. */
    @GetMapping("/documents")
    String documentsSeuls(@PathVariable long numero) {
        return "redirect:/conventions/" + numero;
    }

    @PostMapping("/modification")
    String modifier(
            @PathVariable long numero,
            @RequestParam String etape,
            @RequestParam(defaultValue = "false") boolean confirmee,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        try {
            Tache tache = conventions.demanderModification(numero, etape, confirmee, acteur);
            return "redirect:" + ListesDeTaches.adresse(tache.id(), acteur);
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
            return "redirect:/conventions/" + numero;
        }
    }

    /** The centre goes on with what somebody else began to change. */
    @PostMapping("/reprise")
    String reprendre(@PathVariable long numero, RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        try {
            return "redirect:"
                    + ListesDeTaches.adresse(saisie.reprendre(numero, acteur).id(), acteur);
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
            return "redirect:/conventions/" + numero;
        }
    }

    @PostMapping("/validation/annulation")
    String annulerLaValidation(@PathVariable long numero, RedirectAttributes suite) {
        try {
            validation.annuler(numero, session.acteur());
            suite.addFlashAttribute("fait", "La validation est annulée : la convention peut de nouveau être modifiée.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/conventions/" + numero;
    }

    @PostMapping("/suppression")
    String supprimer(@PathVariable long numero, RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        try {
            conventions.demanderSuppression(lecture.fiche(numero, acteur).id(), acteur);
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
            return "redirect:/conventions/" + numero;
        }
        suite.addFlashAttribute("fait", "La convention " + numero + " est supprimée.");
        return "redirect:/conventions";
    }

    /** Never kept by the browser, never an address: the number is in this one answer. */
    @PostMapping("/nir")
    String reveler(@PathVariable long numero, Model modele, HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        modele.addAttribute("numero", numero);
        modele.addAttribute("nir", nirs.reveler(numero, session.acteur()).enClair());
        return "conventions/nir";
    }

    /** Address of the open task when it is this person's, or null. */
    private String reprise(FicheConvention fiche, Acteur acteur) {
        return fiche.tache() != null
                        && acteur.login().equals(taches.tache(fiche.tache()).titulaire())
                ? ListesDeTaches.adresse(fiche.tache(), acteur)
                : null;
    }
}
