package fr.univ.stages.portail;

import fr.univ.stages.convention.ValidationDesConventions;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.signature.Scans;
import fr.univ.stages.signature.modele.Qualite;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to one signature from the page of its convention (mission 3.2.1). */
@Controller
@RequestMapping("/conventions/{numero:\\d{1,18}}/signatures/{qualite:[a-zA-Z]{1,30}}")
class SignaturesController {

    private final ValidationDesConventions validation;
    private final ActeurCourant session;

    SignaturesController(ValidationDesConventions validation, ActeurCourant session) {
        this.validation = validation;
        this.session = session;
    }

    @PostMapping("/retrait")
    String retirer(@PathVariable long numero, @PathVariable String qualite, RedirectAttributes suite) {
        try {
            validation.retirerSignature(numero, qualite(qualite), session.acteur());
            suite.addFlashAttribute("fait", "La signature est retirée.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/conventions/" + numero;
    }

    @PostMapping("/scan")
    String joindre(
            @PathVariable long numero,
            @PathVariable String qualite,
            @RequestParam MultipartFile fichier,
            RedirectAttributes suite)
            throws IOException {
        try {
            validation.joindreScan(numero, qualite(qualite), fichier.getBytes(), session.acteur());
            suite.addFlashAttribute("fait", "La page signée est jointe.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/conventions/" + numero;
    }

    /** As a download, never shown in place: it came from outside. */
    @GetMapping("/scan")
    ResponseEntity<byte[]> lire(@PathVariable long numero, @PathVariable String qualite) {
        Scans.Fichier fichier = validation.scan(numero, qualite(qualite), session.acteur());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(fichier.typeMime()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("convention-" + numero + "-" + fichier.nom())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(fichier.octets());
    }

    private static Qualite qualite(String champ) {
        return Qualite.deChamp(champ).orElseThrow(() -> new Introuvable("Personne ne signe en cette qualité."));
    }
}
