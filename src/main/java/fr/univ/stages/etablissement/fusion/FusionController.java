package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.recherche.CriteresEtablissements;
import fr.univ.stages.etablissement.recherche.LigneEtablissement;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Fusionner deux établissements »: choose the other one, compare, confirm (4.3). */
@Controller
@RequestMapping("/etablissements/{id:\\d{1,18}}/fusion")
class FusionController {

    private final Etablissements etablissements;
    private final LectureDeFusion lecture;
    private final FusionDesEtablissements fusion;
    private final ActeurCourant session;

    FusionController(
            Etablissements etablissements,
            LectureDeFusion lecture,
            FusionDesEtablissements fusion,
            ActeurCourant session) {
        this.etablissements = etablissements;
        this.lecture = lecture;
        this.fusion = fusion;
        this.session = session;
    }

    @GetMapping
    String choisir(@PathVariable long id, @RequestParam(required = false) String raisonSociale, Model modele) {
        ChoixDeFusion fiche = lecture.choix(id, raisonSociale != null, session.acteur());
        if (fiche.id() != id) {
            return "redirect:/etablissements/" + fiche.id() + "/fusion";
        }
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("raisonSociale", raisonSociale == null ? "" : raisonSociale);
        modele.addAttribute("erreurs", Map.of());
        if (raisonSociale != null) {
            chercher(id, raisonSociale, modele);
        }
        return "etablissements/fusion-choix";
    }

    @GetMapping(params = "autre")
    String comparer(@PathVariable long id, @RequestParam long autre, Model modele) {
        exigerDeux(id, autre);
        modele.addAttribute("erreurs", Map.of());
        return montrer(id, autre, Map.of(), modele);
    }

    @PostMapping
    String fusionner(
            @PathVariable long id,
            @RequestParam long autre,
            @RequestParam Map<String, String> envoi,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        exigerDeux(id, autre);
        try {
            FicheEtablissement garde =
                    fusion.fusionner(new FormulaireDeFusion(id, autre, envoi).demande(), session.acteur());
            suite.addFlashAttribute(
                    "fait", "Les deux fiches n'en font plus qu'une : « " + garde.raisonSociale() + " ».");
            return "redirect:/etablissements/" + garde.id();
        } catch (Refus refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            modele.addAttribute("erreurs", refus.erreurs());
        } catch (Perime perime) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            modele.addAttribute("erreurs", Map.of("", perime.getMessage()));
        }
        return montrer(id, autre, envoi, modele);
    }

    private void chercher(long id, String raisonSociale, Model modele) {
        try {
            List<LigneEtablissement> trouves = etablissements
                    .chercher(CriteresEtablissements.raisonSociale(raisonSociale))
                    .lignes();
            modele.addAttribute(
                    "trouves",
                    trouves.stream().filter(ligne -> ligne.id() != id).toList());
        } catch (Refus refus) {
            modele.addAttribute("erreurs", Map.of("raisonSociale", refus.getMessage()));
        }
    }

    private String montrer(long id, long autre, Map<String, String> choix, Model modele) {
        modele.addAttribute("comparaison", lecture.comparer(id, autre, session.acteur()));
        modele.addAttribute("choix", choix);
        return "etablissements/fusion";
    }

    private static void exigerDeux(long id, long autre) {
        if (id == autre) {
            throw Refus.general("Une fiche ne se fusionne pas avec elle-même : choisissez-en une autre.");
        }
    }
}
