package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.modele.TypeCritere;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.ActeurCourant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The choice of what a centre manages, among what the directory knows (2.3). */
@Controller
@RequestMapping("/centres/{id:\\d{1,18}}/criteres")
class CriteresController {

    private static final int SAISIE = 100;

    private final AccesCentre acces;
    private final CriteresDesCentres criteres;
    private final ActeurCourant session;

    CriteresController(AccesCentre acces, CriteresDesCentres criteres, ActeurCourant session) {
        this.acces = acces;
        this.criteres = criteres;
        this.session = session;
    }

    @GetMapping
    String choisir(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String etape,
            @RequestParam(defaultValue = "") String composante,
            Model modele) {
        Acteur acteur = session.acteur();
        modele.addAttribute("centre", acces.administrer(id, acteur));
        List<Proposition> composantes = criteres.composantes(id);
        String cherche = etape.substring(0, Math.min(etape.length(), SAISIE));
        String choisie = composantes.stream()
                .map(Proposition::code)
                .filter(composante::equals)
                .findFirst()
                .orElse("");
        modele.addAttribute("composantes", composantes);
        modele.addAttribute("choix", composantes);
        modele.addAttribute("etape", cherche);
        modele.addAttribute("composante", choisie);
        modele.addAttribute("cherche", Texte.propre(cherche) != null || !choisie.isEmpty());
        modele.addAttribute("etapes", criteres.etapes(id, cherche, choisie, acteur));
        return "centres/criteres";
    }

    @PostMapping
    String confier(
            @PathVariable long id,
            @RequestParam TypeCritere type,
            @RequestParam String code,
            RedirectAttributes suite) {
        try {
            criteres.confier(id, type, code, session.acteur());
            suite.addFlashAttribute("fait", "C'est confié à ce centre.");
            return "redirect:/centres/" + id + "#criteres";
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
            return "redirect:/centres/" + id + "/criteres";
        }
    }

    @PostMapping("/{critere:\\d{1,18}}/suppression")
    String retirer(@PathVariable long id, @PathVariable long critere, RedirectAttributes suite) {
        criteres.retirer(id, critere, session.acteur());
        suite.addFlashAttribute("fait", "La formation est retirée de ce centre.");
        return "redirect:/centres/" + id + "#criteres";
    }
}
