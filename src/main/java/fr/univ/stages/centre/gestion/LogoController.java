package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.LogoRepository;
import fr.univ.stages.centre.modele.ImageDeLogo;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Logo » of a centre: seen by staff, changed by who administers it (2.4). */
@Controller
@RequestMapping("/centres/{id:\\d{1,18}}")
class LogoController {

    private static final long MAXIMUM = DataSize.ofMegabytes(5).toBytes();

    private final AccesCentre acces;
    private final Centres centres;
    private final LogoRepository logos;
    private final GestionDesCentres gestion;
    private final ActeurCourant session;

    LogoController(
            AccesCentre acces,
            Centres centres,
            LogoRepository logos,
            GestionDesCentres gestion,
            ActeurCourant session) {
        this.acces = acces;
        this.centres = centres;
        this.logos = logos;
        this.gestion = gestion;
        this.session = session;
    }

    @GetMapping("/logo")
    String page(@PathVariable long id, Model modele) {
        return montrer(id, modele, Map.of());
    }

    /** Always our own PNG, never what somebody sent. */
    @GetMapping("/logo.png")
    ResponseEntity<byte[]> image(@PathVariable long id) {
        acces.lire(id, session.acteur());
        ImageDeLogo logo = centres.logo(id).orElseThrow(() -> new Introuvable("Ce centre n'a pas de logo."));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("X-Content-Type-Options", "nosniff")
                .body(logo.png());
    }

    @PostMapping("/logo")
    String changer(
            @PathVariable long id,
            @RequestParam(required = false) MultipartFile logo,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite)
            throws IOException {
        try {
            gestion.changerLogo(id, logo == null ? new byte[0] : logo.getBytes(), session.acteur());
        } catch (Refus refus) {
            reponse.setStatus(422);
            return montrer(id, modele, refus.erreurs());
        }
        suite.addFlashAttribute("fait", "Le logo est enregistré.");
        return "redirect:/centres/" + id + "/logo";
    }

    @PostMapping("/logo/suppression")
    String retirer(@PathVariable long id, RedirectAttributes suite) {
        gestion.retirerLogo(id, session.acteur());
        suite.addFlashAttribute("fait", "Le logo est retiré.");
        return "redirect:/centres/" + id + "/logo";
    }

    private String montrer(long id, Model modele, Map<String, String> erreurs) {
        Acteur acteur = session.acteur();
        modele.addAttribute("centre", acces.lire(id, acteur));
        modele.addAttribute("administre", acces.administre(id, acteur));
        modele.addAttribute("propre", logos.existsById(id));
        modele.addAttribute("montre", centres.logo(id).isPresent());
        modele.addAttribute("maximum", MAXIMUM);
        modele.addAttribute("erreurs", erreurs);
        return "centres/logo";
    }
}
