package fr.univ.stages.etablissement.partenariat;

import fr.univ.stages.document.Numerisation;
import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.modele.FicheAccord;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Accord de partenariat » of an établissement: entered, corrected, deleted, and its scan read (4.2). */
@Controller
@RequestMapping("/etablissements/{etablissement:\\d{1,18}}/accords")
class AccordController {

    private static final String PAGE = "etablissements/accord";

    private final Accords accords;
    private final Etablissements etablissements;
    private final DroitsEtablissements droits;
    private final ActeurCourant session;

    AccordController(
            Accords accords, Etablissements etablissements, DroitsEtablissements droits, ActeurCourant session) {
        this.accords = accords;
        this.etablissements = etablissements;
        this.droits = droits;
        this.session = session;
    }

    @GetMapping("/nouveau")
    String nouveau(@PathVariable long etablissement, Model modele) {
        droits.exigerGestion(session.acteur());
        return montrer(etablissement, SaisieAccord.vierge(), Map.of(), modele);
    }

    @PostMapping("/nouveau")
    String creer(
            @PathVariable long etablissement,
            @ModelAttribute("saisie") SaisieAccord saisie,
            @RequestParam(required = false) MultipartFile fichier,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite)
            throws IOException {
        try {
            accords.creer(etablissement, saisie, scan(fichier), session.acteur());
        } catch (Refus refus) {
            reponse.setStatus(422);
            return montrer(etablissement, saisie, refus.erreurs(), modele);
        }
        return retour(etablissement, "L'accord de partenariat est enregistré.", suite);
    }

    @GetMapping("/{accord:\\d{1,18}}/modification")
    String formulaire(@PathVariable long etablissement, @PathVariable long accord, Model modele) {
        Acteur acteur = session.acteur();
        droits.exigerGestion(acteur);
        FicheAccord fiche = accords.fiche(etablissement, accord, acteur);
        return montrer(fiche, fiche.version(), SaisieAccord.de(fiche), Map.of(), modele);
    }

    @PostMapping("/{accord:\\d{1,18}}/modification")
    String modifier(
            @PathVariable long etablissement,
            @PathVariable long accord,
            @RequestParam int version,
            @ModelAttribute("saisie") SaisieAccord saisie,
            @RequestParam(required = false) MultipartFile fichier,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite)
            throws IOException {
        Acteur acteur = session.acteur();
        try {
            accords.modifier(etablissement, accord, version, saisie, scan(fichier), acteur);
        } catch (Refus refus) {
            reponse.setStatus(422);
            return montrer(accords.fiche(etablissement, accord, acteur), version, saisie, refus.erreurs(), modele);
        } catch (Perime depasse) {
            reponse.setStatus(409);
            modele.addAttribute("perime", true);
            FicheAccord fiche = accords.fiche(etablissement, accord, acteur);
            return montrer(fiche, fiche.version(), saisie, Map.of(), modele);
        }
        return retour(etablissement, "L'accord de partenariat est modifié.", suite);
    }

    @PostMapping("/{accord:\\d{1,18}}/suppression")
    String supprimer(@PathVariable long etablissement, @PathVariable long accord, RedirectAttributes suite) {
        accords.supprimer(etablissement, accord, session.acteur());
        return retour(etablissement, "L'accord de partenariat est supprimé.", suite);
    }

    /** Downloaded, never shown within our pages: it is a stranger's file. */
    @GetMapping("/{accord:\\d{1,18}}/document")
    ResponseEntity<byte[]> document(@PathVariable long etablissement, @PathVariable long accord) {
        FichierAccord fichier = accords.document(etablissement, accord, session.acteur());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(fichier.typeMime()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fichier.nom())
                                .build()
                                .toString())
                .body(fichier.octets());
    }

    /** Null when no file was chosen. */
    private static Numerisation scan(MultipartFile fichier) throws IOException {
        if (fichier == null
                || fichier.isEmpty() && fichier.getOriginalFilename().isEmpty()) {
            return null;
        }
        try {
            return Numerisation.de(fichier.getBytes());
        } catch (ValeurInvalide invalide) {
            throw Refus.sur("fichier", invalide.getMessage());
        }
    }

    private String montrer(
            FicheAccord accord, int version, SaisieAccord saisie, Map<String, String> erreurs, Model modele) {
        modele.addAttribute("accord", accord);
        modele.addAttribute("version", version);
        return montrer(accord.etablissement(), saisie, erreurs, modele);
    }

    private String montrer(long etablissement, SaisieAccord saisie, Map<String, String> erreurs, Model modele) {
        modele.addAttribute("fiche", etablissements.fiche(etablissement));
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("maximum", Numerisation.MAXIMUM);
        return PAGE;
    }

    private static String retour(long etablissement, String fait, RedirectAttributes suite) {
        suite.addFlashAttribute("fait", fait);
        return "redirect:/etablissements/" + etablissement + "#accords";
    }
}
