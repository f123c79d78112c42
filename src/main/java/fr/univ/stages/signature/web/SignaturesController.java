package fr.univ.stages.signature.web;

import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.signature.Scans;
import fr.univ.stages.signature.SignaturesDUnDossier;
import fr.univ.stages.signature.modele.Qualite;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
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

/** What is done to one signature from the page of what is signed, whatever that is (3.2.1, 3.3.3). */
@Controller
@RequestMapping({
    "/conventions/{numero:\\d{1,18}}/" + SignaturesController.SIGNATURES,
    "/avenants/{numero:\\d{1,18}-A\\d{1,6}}/" + SignaturesController.SIGNATURES
})
class SignaturesController {

    static final String SIGNATURES = "signatures";

    private final SignaturesDUnDossier signatures;
    private final ActeurCourant session;

    SignaturesController(SignaturesDUnDossier signatures, ActeurCourant session) {
        this.signatures = signatures;
        this.session = session;
    }

    @PostMapping("/{qualite:[a-zA-Z]{1,30}}/retrait")
    String retirer(
            @PathVariable String numero,
            @PathVariable String qualite,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        try {
            signatures.retirer(numero, qualite(qualite), session.acteur());
            suite.addFlashAttribute("fait", "La signature est retirée.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return page(requete);
    }

    /** One file for every signature that it bears: the copy comes back signed by several. */
    @PostMapping("/scan")
    String joindre(
            @PathVariable String numero,
            @RequestParam(defaultValue = "") List<String> qualites,
            @RequestParam MultipartFile fichier,
            HttpServletRequest requete,
            RedirectAttributes suite)
            throws IOException {
        try {
            signatures.joindre(
                    numero,
                    qualites.stream().map(SignaturesController::qualite).collect(Collectors.toSet()),
                    fichier.getBytes(),
                    session.acteur());
            suite.addFlashAttribute("fait", "Le document signé est joint.");
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return page(requete);
    }

    /** As a download, never shown in place: it came from outside. */
    @GetMapping("/{qualite:[a-zA-Z]{1,30}}/scan")
    ResponseEntity<byte[]> lire(@PathVariable String numero, @PathVariable String qualite) {
        Scans.Fichier fichier = signatures.lire(numero, qualite(qualite), session.acteur());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(fichier.typeMime()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fichier.nom())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(fichier.octets());
    }

    /** The page of what is signed. */
    private static String page(HttpServletRequest requete) {
        String chemin =
                requete.getRequestURI().substring(requete.getContextPath().length());
        return "redirect:" + chemin.substring(0, chemin.indexOf("/" + SIGNATURES));
    }

    /** The capacity that the address or a form names; throws Introuvable. */
    private static Qualite qualite(String champ) {
        return Qualite.deChamp(champ).orElseThrow(() -> new Introuvable("Personne ne signe en cette qualité."));
    }
}
