package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** NAF rev. 2 and NAF 2025: which one holds on which day, and which one entries accept. */
@Controller
@RequestMapping("/nomenclatures/naf")
class NafController {

    private final AccesReferences acces;
    private final CatalogueNaf catalogue;
    private final TransitionNaf transition;
    private final Horloge horloge;
    private final ActeurCourant session;

    NafController(
            AccesReferences acces,
            CatalogueNaf catalogue,
            TransitionNaf transition,
            Horloge horloge,
            ActeurCourant session) {
        this.acces = acces;
        this.catalogue = catalogue;
        this.transition = transition;
        this.horloge = horloge;
        this.session = session;
    }

    @GetMapping
    String chercher(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String le, Model modele) {
        acces.exiger(session.acteur());
        return page(modele, q, le, transition.dates(), Map.of());
    }

    @PostMapping
    String changer(
            @RequestParam int version,
            @RequestParam(defaultValue = "") String naf2025Des,
            @RequestParam(defaultValue = "") String rev2JusquAu,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        acces.exiger(acteur);
        Map<String, String> erreurs;
        try {
            transition.changer(naf2025Des, rev2JusquAu, version, acteur);
            suite.addFlashAttribute("fait", "Les dates sont changées : les formulaires les suivent dès maintenant.");
            return "redirect:/nomenclatures/naf";
        } catch (Refus refus) {
            reponse.setStatus(422);
            erreurs = refus.erreurs();
        } catch (Perime depasse) {
            reponse.setStatus(409);
            modele.addAttribute("perime", transition.dates());
            erreurs = Map.of();
        }
        modele.addAttribute("naf2025Des", naf2025Des);
        modele.addAttribute("rev2JusquAu", rev2JusquAu);
        return page(modele, "", "", transition.dates(), erreurs);
    }

    private String page(Model modele, String q, String le, DatesDeTransition dates, Map<String, String> erreurs) {
        LocalDate jour = horloge.aujourdhui();
        try {
            jour = le.isBlank() ? jour : LocalDate.parse(le.strip());
        } catch (DateTimeParseException illisible) {
            modele.addAttribute("jourIllisible", "Cette date ne se lit pas : les réponses sont celles d'aujourd'hui.");
        }
        modele.addAttribute("q", q);
        modele.addAttribute("jour", jour);
        modele.addAttribute("dates", dates);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("cherche", !q.isBlank());
        modele.addAttribute("trouvees", catalogue.chercher(q, jour));
        modele.addAttribute("limite", CatalogueNaf.LIMITE);
        return "nomenclatures/naf";
    }
}
