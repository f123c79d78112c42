package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The yearly amounts of gratification: the list, the next year, the correction of the latest. */
@Controller
@RequestMapping("/nomenclatures/gratification")
class GratificationsController {

    private static final String RETOUR = "redirect:/nomenclatures/gratification";

    private final AccesReferences acces;
    private final AnneesDeGratification annees;
    private final GestionDesGratifications gestion;
    private final ActeurCourant session;

    GratificationsController(
            AccesReferences acces,
            AnneesDeGratification annees,
            GestionDesGratifications gestion,
            ActeurCourant session) {
        this.acces = acces;
        this.annees = annees;
        this.gestion = gestion;
        this.session = session;
    }

    @GetMapping
    String liste(Model modele) {
        acces.exiger(session.acteur());
        modele.addAttribute("annees", annees.toutes());
        return "nomenclatures/gratifications";
    }

    @GetMapping("/nouvelle")
    String nouvelle(Model modele) {
        acces.exiger(session.acteur());
        AnneeDeGratification derniere = derniere();
        return nouvelle(modele, derniere, derniere.suivante(), Map.of());
    }

    @PostMapping("/nouvelle")
    String ajouter(
            @RequestParam LocalDate apres,
            @ModelAttribute SaisieGratificationMinimale saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        acces.exiger(acteur);
        try {
            gestion.ajouter(apres, saisie, acteur);
        } catch (Refus refus) {
            reponse.setStatus(422);
            return nouvelle(modele, derniere(), saisie, refus.erreurs());
        } catch (Perime depasse) {
            suite.addFlashAttribute("refus", depasse.getMessage());
            return RETOUR;
        }
        suite.addFlashAttribute("fait", "L'année est ajoutée : les contrôles en tiennent compte dès maintenant.");
        return RETOUR;
    }

    @GetMapping("/{du}/modification")
    String correction(@PathVariable LocalDate du, Model modele) {
        acces.exiger(session.acteur());
        AnneeDeGratification annee = laDerniere(du);
        return correction(modele, annee, annee.version(), annee.saisie(), Map.of());
    }

    @PostMapping("/{du}/modification")
    String corriger(
            @PathVariable LocalDate du,
            @RequestParam int version,
            @ModelAttribute SaisieGratificationMinimale saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        acces.exiger(acteur);
        try {
            gestion.corriger(du, version, saisie, acteur);
        } catch (Refus refus) {
            reponse.setStatus(422);
            return correction(modele, laDerniere(du), version, saisie, refus.erreurs());
        } catch (Perime depasse) {
            AnneeDeGratification actuelle = laDerniere(du);
            reponse.setStatus(409);
            modele.addAttribute("perime", true);
            return correction(modele, actuelle, actuelle.version(), saisie, Map.of());
        }
        suite.addFlashAttribute("fait", "L'année est corrigée : les contrôles en tiennent compte dès maintenant.");
        return RETOUR;
    }

    private AnneeDeGratification derniere() {
        return annees.derniere().orElseThrow();
    }

    private AnneeDeGratification laDerniere(LocalDate du) {
        return annees.derniere()
                .filter(annee -> annee.valableDu().equals(du))
                .orElseThrow(() ->
                        new Introuvable("Seule la dernière année se corrige : les précédentes sont de l'histoire."));
    }

    private static String nouvelle(
            Model modele,
            AnneeDeGratification derniere,
            SaisieGratificationMinimale saisie,
            Map<String, String> erreurs) {
        modele.addAttribute("apres", derniere.valableAu());
        return formulaire(modele, derniere.valableAu().plusDays(1), saisie, erreurs);
    }

    private static String correction(
            Model modele,
            AnneeDeGratification annee,
            int version,
            SaisieGratificationMinimale saisie,
            Map<String, String> erreurs) {
        modele.addAttribute("version", version);
        return formulaire(modele, annee.valableDu(), saisie, erreurs);
    }

    private static String formulaire(
            Model modele, LocalDate du, SaisieGratificationMinimale saisie, Map<String, String> erreurs) {
        modele.addAttribute("du", du);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        return "nomenclatures/gratification";
    }
}
