package fr.univ.stages.portail;

import fr.univ.stages.avenant.ScansDAvenant;
import fr.univ.stages.avenant.ValidationDesAvenants;
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

/** What is done to one signature from the page of its amendment (3.2.1, 3.3.3). */
@Controller
@RequestMapping("/avenants/{numero:\\d{1,18}-A\\d{1,6}}/signatures")
class SignaturesDAvenantController {

    private final ValidationDesAvenants validation;
    private final ScansDAvenant scans;
    private final ActeurCourant session;

    SignaturesDAvenantController(ValidationDesAvenants validation, ScansDAvenant scans, ActeurCourant session) {
        this.validation = validation;
        this.scans = scans;
        this.session = session;
    }

    @PostMapping("/{qualite:[a-zA-Z]{1,30}}/retrait")
    String retirer(@PathVariable String numero, @PathVariable String qualite, RedirectAttributes suite) {
        try {
            validation.retirerSignature(numero, PageSignee.qualite(qualite), session.acteur());
            suite.addFlashAttribute("fait", "La signature est retirée.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/avenants/" + numero;
    }

    /** As for a convention: one file for every signature that it bears. */
    @PostMapping("/scan")
    String joindre(
            @PathVariable String numero,
            @RequestParam(defaultValue = "") List<String> qualites,
            @RequestParam MultipartFile fichier,
            RedirectAttributes suite)
            throws IOException {
        try {
            scans.joindre(numero, PageSignee.qualites(qualites), fichier.getBytes(), session.acteur());
            suite.addFlashAttribute("fait", "Le document signé est joint.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/avenants/" + numero;
    }

    @GetMapping("/{qualite:[a-zA-Z]{1,30}}/scan")
    ResponseEntity<byte[]> lire(@PathVariable String numero, @PathVariable String qualite) {
        return PageSignee.telecharger(
                "avenant-" + numero, scans.lire(numero, PageSignee.qualite(qualite), session.acteur()));
    }
}
