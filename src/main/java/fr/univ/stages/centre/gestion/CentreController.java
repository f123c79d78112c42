package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.SaisieCentre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.referentiel.PaysReferentiel;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Personnes;
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

/** « Détail du centre », its modification and its deletion (2.4, 2.6). */
@Controller
@RequestMapping("/centres/{id:\\d{1,18}}")
class CentreController {

    private final AccesCentre acces;
    private final GestionDesCentres gestion;
    private final CriteresDesCentres criteres;
    private final EditionDesCentres edition;
    private final PaysReferentiel pays;
    private final Personnes personnes;
    private final ActeurCourant session;

    CentreController(
            AccesCentre acces,
            GestionDesCentres gestion,
            CriteresDesCentres criteres,
            EditionDesCentres edition,
            PaysReferentiel pays,
            Personnes personnes,
            ActeurCourant session) {
        this.acces = acces;
        this.gestion = gestion;
        this.criteres = criteres;
        this.edition = edition;
        this.pays = pays;
        this.personnes = personnes;
        this.session = session;
    }

    @GetMapping
    String detail(@PathVariable long id, Model modele) {
        Acteur acteur = session.acteur();
        Centre centre = acces.lire(id, acteur);
        Suivi suivi = centre.suivi();
        modele.addAttribute("centre", centre);
        modele.addAttribute("criteres", criteres.de(List.of(id)));
        modele.addAttribute("pays", pays.libelle(centre.adresse().pays(), "fr"));
        modele.addAttribute("creePar", nom(suivi.creePar()));
        modele.addAttribute("modifiePar", suivi.modifiePar() == null ? null : nom(suivi.modifiePar()));
        modele.addAttribute("administre", acces.administre(id, acteur));
        modele.addAttribute("peutOuvrir", acces.ouvre(acteur));
        return "centres/detail";
    }

    @GetMapping("/modification")
    String formulaire(@PathVariable long id, Model modele) {
        Centre centre = acces.administrer(id, session.acteur());
        return edition.existant(modele, centre, centre.version(), SaisieCentre.de(centre), Map.of());
    }

    @PostMapping("/modification")
    String modifier(
            @PathVariable long id,
            @RequestParam int version,
            @ModelAttribute("saisie") SaisieCentre saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        try {
            gestion.modifier(id, version, saisie, acteur);
        } catch (Refus refus) {
            reponse.setStatus(422);
            return edition.existant(modele, acces.administrer(id, acteur), version, saisie, refus.erreurs());
        } catch (Perime depasse) {
            Centre centre = acces.administrer(id, acteur);
            reponse.setStatus(409);
            modele.addAttribute("perime", true);
            return edition.existant(modele, centre, centre.version(), saisie, Map.of());
        }
        suite.addFlashAttribute("fait", "Le centre est modifié.");
        return "redirect:/centres/" + id;
    }

    private String nom(String login) {
        return personnes.acteur(login).map(Acteur::nom).orElse(login);
    }
}
