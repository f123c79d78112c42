package fr.univ.stages.centre.personnel;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.modele.FichePersonnel;
import fr.univ.stages.centre.modele.SaisiePersonnel;
import fr.univ.stages.centre.modele.TelephoneLu;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** Looking for somebody in the directory and attaching them to a centre (2.5). */
@Controller
@RequestMapping("/centres/{centre:\\d{1,18}}/personnels")
class RattachementController {

    private static final int LIGNES = 50;

    private final Personnels personnels;
    private final AccesCentre acces;
    private final Annuaire annuaire;
    private final ControleSaisie controles;
    private final ActeurCourant session;

    RattachementController(
            Personnels personnels,
            AccesCentre acces,
            Annuaire annuaire,
            ControleSaisie controles,
            ActeurCourant session) {
        this.personnels = personnels;
        this.acces = acces;
        this.annuaire = annuaire;
        this.controles = controles;
        this.session = session;
    }

    @GetMapping("/recherche")
    String recherche(
            @PathVariable long centre,
            @ModelAttribute CriteresPersonnel criteres,
            @RequestParam Map<String, String> parametres,
            Model modele,
            HttpServletResponse reponse) {
        modele.addAttribute("centre", acces.administrer(centre, session.acteur()));
        modele.addAttribute("criteres", criteres);
        boolean demandee = parametres.containsKey("nom");
        Map<String, String> erreurs = demandee ? controles.erreurs(criteres) : Map.of();
        modele.addAttribute("erreurs", erreurs);
        try {
            modele.addAttribute("composantes", annuaire.composantes());
            if (demandee && erreurs.isEmpty()) {
                trouver(centre, criteres, modele);
            }
        } catch (AnnuaireIndisponible panne) {
            modele.addAttribute("panne", panne.getMessage());
            reponse.setStatus(503);
        }
        if (!erreurs.isEmpty()) {
            reponse.setStatus(422);
        }
        return "centres/personnels-recherche";
    }

    @GetMapping("/nouveau")
    String nouveau(@PathVariable long centre, @RequestParam String login, Model modele, RedirectAttributes suite) {
        modele.addAttribute("centre", acces.administrer(centre, session.acteur()));
        Personnel personne = personne(login);
        if (!personnels.deja(centre, List.of(personne.login())).isEmpty()) {
            suite.addFlashAttribute("refus", "Cette personne est déjà rattachée à ce centre.");
            return "redirect:/centres/" + centre + "/personnels";
        }
        FichePersonnel fiche = fiche(personne);
        return formulaire(fiche, fiche.saisie(), Map.of(), modele);
    }

    @PostMapping
    String rattacher(
            @PathVariable long centre,
            @RequestParam String login,
            @ModelAttribute SaisiePersonnel saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        modele.addAttribute("centre", acces.administrer(centre, acteur));
        FichePersonnel fiche = fiche(new Personnel(login, Civilite.NR, login, null, null, null, null));
        try {
            Personnel personne = personne(login);
            fiche = fiche(personne);
            fiche = personnels.rattacher(centre, personne, saisie, acteur);
        } catch (Refus refus) {
            reponse.setStatus(422);
            return formulaire(fiche, saisie, refus.erreurs(), modele);
        } catch (AnnuaireIndisponible panne) {
            reponse.setStatus(503);
            return formulaire(fiche, saisie, Map.of("", panne.getMessage()), modele);
        }
        suite.addFlashAttribute("fait", "Le rattachement " + Texte.de(fiche.nomComplet()) + " est enregistré.");
        return "redirect:/centres/" + centre + "/personnels";
    }

    private void trouver(long centre, CriteresPersonnel criteres, Model modele) {
        List<Personnel> trouves =
                annuaire.chercherPersonnels(criteres.nom(), criteres.prenom(), criteres.composante(), LIGNES + 1);
        List<Personnel> lignes = trouves.stream().limit(LIGNES).toList();
        modele.addAttribute("lignes", lignes);
        modele.addAttribute("trop", trouves.size() > LIGNES);
        modele.addAttribute(
                "deja",
                personnels.deja(centre, lignes.stream().map(Personnel::login).toList()));
    }

    private Personnel personne(String login) {
        return annuaire.personnel(login)
                .orElseThrow(() -> new Introuvable(
                        "L'annuaire ne connaît pas cette personne, ou elle ne travaille pas à l'université."));
    }

    private static FichePersonnel fiche(Personnel personne) {
        return new FichePersonnel(
                0,
                0,
                personne.login(),
                personne.civilite(),
                personne.nom(),
                personne.prenom(),
                personne.composante(),
                personne.courriel(),
                TelephoneLu.affichage(personne.telephone()),
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    private static String formulaire(
            FichePersonnel fiche, SaisiePersonnel saisie, Map<String, String> erreurs, Model modele) {
        modele.addAttribute("personne", fiche);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("nouveau", true);
        return "centres/personnel";
    }
}
