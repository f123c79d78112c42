package fr.univ.stages.portail;

import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to one signature from the page of its convention (3.2.1). */
@Controller
@RequestMapping("/conventions/{numero:\\d{1,18}}/signatures")
class SignaturesController {

    private final ValidationDesConventions validation;
    private final ActeurCourant session;

    SignaturesController(ValidationDesConventions validation, ActeurCourant session) {
        this.validation = validation;
        this.session = session;
    }

    @PostMapping("/{qualite:[a-zA-Z]{1,30}}/retrait")
    String retirer(@PathVariable long numero, @PathVariable String qualite, RedirectAttributes suite) {
        try {
            validation.retirerSignature(numero, PageSignee.qualite(qualite), session.acteur());
            suite.addFlashAttribute("fait", "La signature est retirée.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/conventions/" + numero;
    }

    /** One file for every signature that it bears: the copy comes back signed by several. */
    @PostMapping("/scan")
    String joindre(
            @PathVariable long numero,
            @RequestParam(defaultValue = "") List<String> qualites,
            @RequestParam MultipartFile fichier,
            RedirectAttributes suite)
            throws IOException {
        try {
            validation.joindreScan(numero, PageSignee.qualites(qualites), fichier.getBytes(), session.acteur());
            suite.addFlashAttribute("fait", "Le document signé est joint.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/conventions/" + numero;
    }

    @GetMapping("/{qualite:[a-zA-Z]{1,30}}/scan")
    ResponseEntity<byte[]> lire(@PathVariable long numero, @PathVariable String qualite) {
        return PageSignee.telecharger(
                "convention-" + numero, validation.scan(numero, PageSignee.qualite(qualite), session.acteur()));
    }
}
