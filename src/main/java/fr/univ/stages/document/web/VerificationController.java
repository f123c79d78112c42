package fr.univ.stages.document.web;

import fr.univ.stages.document.DocumentReconnu;
import fr.univ.stages.document.Universite;
import fr.univ.stages.document.Verification;
import fr.univ.stages.document.web.TextesDeVerification.Paroles;
import fr.univ.stages.securite.connexion.FreinDesCodes;
import fr.univ.stages.securite.connexion.TropDeQuestions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anybody who holds a document asks whether the university produced it (6.2, ADR 8); a search is a link, which a QR code holds. */
@Controller
class VerificationController {

    private static final Set<String> TYPES = Set.of("convention", "recapitulatif", "attestation", "avenant");

    private final Verification verification;
    private final FreinDesCodes frein;
    private final Universite universite;
    private final TextesDeVerification textes;

    VerificationController(
            Verification verification, FreinDesCodes frein, Universite universite, TextesDeVerification textes) {
        this.verification = verification;
        this.frein = frein;
        this.universite = universite;
        this.textes = textes;
    }

    @GetMapping("/verification")
    String verifier(
            @RequestParam(defaultValue = "") String numero,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String empreinte,
            @RequestParam(defaultValue = "") String langue,
            Model modele,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        modele.addAttribute("numero", numero);
        modele.addAttribute("code", code);
        modele.addAttribute("empreinte", empreinte);
        Paroles paroles = textes.pour(langue, requete);
        modele.addAttribute("t", paroles);
        Set<String> demandes = requete.getParameterMap().keySet();
        boolean parCode = demandes.contains("numero") || demandes.contains("code");
        boolean parFichier = !empreinte.isBlank() || demandes.contains("empreinte") && !parCode;
        boolean question = parFichier || parCode;
        Map<String, String> erreurs =
                !question ? Map.of() : parFichier ? erreurs(empreinte, paroles) : erreurs(numero, code, paroles);
        modele.addAttribute("erreurs", erreurs);
        if (!erreurs.isEmpty()) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } else if (question) {
            repondre(
                    parFichier ? () -> verification.parEmpreinte(empreinte) : () -> verification.parCode(numero, code),
                    modele,
                    requete.getRemoteAddr(),
                    reponse);
        }
        return "documents/verification";
    }

    private void repondre(
            Supplier<Optional<DocumentReconnu>> question, Model modele, String adresse, HttpServletResponse reponse) {
        try {
            frein.engager(adresse);
        } catch (TropDeQuestions trop) {
            reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(trop.secondes()));
            modele.addAttribute("attente", trop.secondes());
            return;
        }
        Optional<DocumentReconnu> constat = question.get();
        if (constat.isEmpty()) {
            reponse.setStatus(HttpStatus.NOT_FOUND.value());
            modele.addAttribute("inconnu", true);
            return;
        }
        frein.rendre(adresse);
        modele.addAttribute("constat", constat.get());
        modele.addAttribute("universite", universite.nomDeLUniversite());
        String type = constat.get().type();
        modele.addAttribute("type", TYPES.contains(type) ? type : "autre");
    }

    private Map<String, String> erreurs(String empreinte, Paroles paroles) {
        return verification.estUneEmpreinte(empreinte)
                ? Map.of()
                : Map.of("empreinte", paroles.dire("empreinte.erreur"));
    }

    /** What cannot be a number or a code, nothing at all included, is said beside its field, and counts as no attempt. */
    private Map<String, String> erreurs(String numero, String code, Paroles paroles) {
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (numero.isBlank() || numero.length() > 60) {
            erreurs.put("numero", paroles.dire("numero.erreur"));
        }
        if (!verification.estUnCode(code)) {
            erreurs.put("code", paroles.dire("code.erreur"));
        }
        return erreurs;
    }
}
