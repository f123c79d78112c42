package fr.univ.stages.centre.personnel;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.modele.FichePersonnel;
import fr.univ.stages.centre.modele.SaisiePersonnel;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Liste des personnels rattachés » of a centre: see, modify, detach (2.5). */
@Controller
@RequestMapping("/centres/{centre:\\d{1,18}}/personnels")
class PersonnelsController {

    private final Personnels personnels;
    private final AccesCentre acces;
    private final Annuaire annuaire;
    private final ActeurCourant session;

    PersonnelsController(Personnels personnels, AccesCentre acces, Annuaire annuaire, ActeurCourant session) {
        this.personnels = personnels;
        this.acces = acces;
        this.annuaire = annuaire;
        this.session = session;
    }

    @GetMapping
    String liste(@PathVariable long centre, @RequestParam(defaultValue = "0") int page, Model modele) {
        Acteur acteur = session.acteur();
        int numero = Page.bornee(page);
        modele.addAttribute("centre", acces.lire(centre, acteur));
        Slice<FichePersonnel> rattaches = personnels.page(centre, numero, acteur);
        modele.addAttribute("lignes", rattaches.getContent());
        modele.addAttribute("suite", rattaches.hasNext());
        modele.addAttribute("numero", numero);
        modele.addAttribute("administre", acces.administre(centre, acteur));
        modele.addAttribute("moi", acteur.login());
        completer(modele, rattaches.getContent());
        return "centres/personnels";
    }

    @GetMapping("/{id:\\d{1,18}}/modification")
    String modification(@PathVariable long centre, @PathVariable long id, Model modele) {
        FichePersonnel fiche = personnels.fiche(centre, id, session.acteur());
        return formulaire(centre, fiche, fiche.saisie(), Map.of(), modele);
    }

    @PostMapping("/{id:\\d{1,18}}/modification")
    String modifier(
            @PathVariable long centre,
            @PathVariable long id,
            @RequestParam int version,
            @ModelAttribute SaisiePersonnel saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        Map<String, String> erreurs;
        try {
            FichePersonnel fiche = personnels.modifier(centre, id, version, saisie, acteur);
            suite.addFlashAttribute("fait", "Le rattachement " + Texte.de(fiche.nomComplet()) + " est modifié.");
            return "redirect:/centres/" + centre + "/personnels";
        } catch (Refus refus) {
            erreurs = refus.erreurs();
            reponse.setStatus(422);
        } catch (Perime perime) {
            erreurs = Map.of(
                    "",
                    perime.getMessage() + " Vérifiez ce qui est affiché : enregistrer remplacera cette modification.");
            reponse.setStatus(409);
        }
        return formulaire(centre, personnels.fiche(centre, id, acteur), saisie, erreurs, modele);
    }

    @PostMapping("/{id:\\d{1,18}}/detachement")
    String detacher(@PathVariable long centre, @PathVariable long id, RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        try {
            FichePersonnel fiche = personnels.detacher(centre, id, acteur);
            boolean soi = fiche.login().equals(acteur.login());
            suite.addFlashAttribute(
                    "fait",
                    soi
                            ? "Vous n'êtes plus rattaché à ce centre : vous n'y avez plus aucun droit."
                            : "Le rattachement " + Texte.de(fiche.nomComplet()) + " est supprimé.");
            return soi ? "redirect:/" : "redirect:/centres/" + centre + "/personnels";
        } catch (Refus refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
            return "redirect:/centres/" + centre + "/personnels";
        }
    }

    /** Who has left the directory; a directory that is down only hides that. */
    private void completer(Model modele, List<FichePersonnel> lignes) {
        Set<String> presents = Set.of();
        boolean muet = false;
        try {
            presents =
                    annuaire.presents(lignes.stream().map(FichePersonnel::login).toList());
        } catch (AnnuaireIndisponible panne) {
            muet = true;
        }
        Set<String> connus = presents;
        modele.addAttribute("annuaireMuet", muet);
        modele.addAttribute(
                "absents",
                muet
                        ? List.of()
                        : lignes.stream()
                                .map(FichePersonnel::login)
                                .filter(login -> !connus.contains(login.toLowerCase(Locale.ROOT)))
                                .toList());
    }

    private String formulaire(
            long centre, FichePersonnel fiche, SaisiePersonnel saisie, Map<String, String> erreurs, Model modele) {
        modele.addAttribute("centre", acces.administrer(centre, session.acteur()));
        modele.addAttribute("personne", fiche);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("nouveau", false);
        return "centres/personnel";
    }
}
