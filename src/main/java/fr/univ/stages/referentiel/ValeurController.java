package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One value of a list: renamed, moved, retired, offered again, deleted. */
@Controller
@RequestMapping("/nomenclatures/{liste:[A-Z_]+}/{code}")
class ValeurController {

    private final AccesReferences acces;
    private final ValeursDesListes valeurs;
    private final GestionDesNomenclatures gestion;
    private final ActeurCourant session;

    ValeurController(
            AccesReferences acces, ValeursDesListes valeurs, GestionDesNomenclatures gestion, ActeurCourant session) {
        this.acces = acces;
        this.valeurs = valeurs;
        this.gestion = gestion;
        this.session = session;
    }

    @GetMapping("/modification")
    String formulaire(@PathVariable String liste, @PathVariable String code, Model modele) {
        acces.exiger(session.acteur());
        Liste choisie = NomenclaturesController.nommee(liste);
        ValeurDeListe valeur = trouver(choisie, code);
        return formulaire(modele, choisie, valeur, valeur.version(), valeur.libelle(), Map.of());
    }

    @PostMapping("/modification")
    String renommer(
            @PathVariable String liste,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String libelle,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        acces.exiger(acteur);
        Liste choisie = NomenclaturesController.nommee(liste);
        try {
            gestion.renommer(choisie, code, version, libelle, acteur);
        } catch (Refus refus) {
            reponse.setStatus(422);
            return formulaire(modele, choisie, trouver(choisie, code), version, libelle, refus.erreurs());
        } catch (Perime depasse) {
            ValeurDeListe actuelle = trouver(choisie, code);
            reponse.setStatus(409);
            modele.addAttribute("perime", actuelle.libelle());
            return formulaire(modele, choisie, actuelle, actuelle.version(), libelle, Map.of());
        }
        suite.addFlashAttribute("fait", "Le libellé est modifié. Les documents déjà produits gardent l'ancien.");
        return "redirect:/nomenclatures/" + choisie;
    }

    @PostMapping("/deplacement")
    String deplacer(@PathVariable String liste, @PathVariable String code, @RequestParam boolean monter) {
        Acteur acteur = session.acteur();
        acces.exiger(acteur);
        Liste choisie = NomenclaturesController.nommee(liste);
        gestion.deplacer(choisie, code, monter, acteur);
        return "redirect:/nomenclatures/" + choisie;
    }

    @PostMapping("/retrait")
    String retirer(@PathVariable String liste, @PathVariable String code, RedirectAttributes suite) {
        return faire(Geste.RETRAIT, liste, code, suite);
    }

    @PostMapping("/remise")
    String remettre(@PathVariable String liste, @PathVariable String code, RedirectAttributes suite) {
        return faire(Geste.REMISE, liste, code, suite);
    }

    @PostMapping("/suppression")
    String supprimer(@PathVariable String liste, @PathVariable String code, RedirectAttributes suite) {
        return faire(Geste.SUPPRESSION, liste, code, suite);
    }

    private String faire(Geste geste, String liste, String code, RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        acces.exiger(acteur);
        Liste choisie = NomenclaturesController.nommee(liste);
        try {
            geste.acte.sur(gestion, choisie, code, acteur);
            suite.addFlashAttribute("fait", geste.fait);
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/nomenclatures/" + choisie;
    }

    private enum Geste {
        RETRAIT(
                GestionDesNomenclatures::retirer,
                "La valeur est retirée : les nouvelles saisies ne la proposent plus."),
        REMISE(GestionDesNomenclatures::remettre, "La valeur est de nouveau proposée."),
        SUPPRESSION(GestionDesNomenclatures::supprimer, "La valeur est supprimée.");

        private final Acte acte;
        private final String fait;

        Geste(Acte acte, String fait) {
            this.acte = acte;
            this.fait = fait;
        }
    }

    @FunctionalInterface
    private interface Acte {
        void sur(GestionDesNomenclatures gestion, Liste liste, String code, Acteur acteur);
    }

    private ValeurDeListe trouver(Liste liste, String code) {
        return valeurs.modifiable(liste, code)
                .orElseThrow(() -> new Introuvable("Cette valeur n'est pas, ou plus, dans une liste modifiable."));
    }

    private static String formulaire(
            Model modele, Liste liste, ValeurDeListe valeur, int version, String libelle, Map<String, String> erreurs) {
        modele.addAttribute("liste", liste);
        modele.addAttribute("valeur", valeur);
        modele.addAttribute("version", version);
        modele.addAttribute("libelle", libelle);
        modele.addAttribute("erreurs", erreurs);
        return "nomenclatures/valeur";
    }
}
