package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.SaisieCentre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Liste des centres » and the addition of one (2.1, 2.2). */
@Controller
@Order(10)
@RequestMapping("/centres")
class CentresController implements PartieDuMenu {

    private final ListeDesCentres liste;
    private final GestionDesCentres gestion;
    private final AccesCentre acces;
    private final EditionDesCentres edition;
    private final ActeurCourant session;

    CentresController(
            ListeDesCentres liste,
            GestionDesCentres gestion,
            AccesCentre acces,
            EditionDesCentres edition,
            ActeurCourant session) {
        this.liste = liste;
        this.gestion = gestion;
        this.acces = acces;
        this.edition = edition;
        this.session = session;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        EntreeDeMenu lues = EntreeDeMenu.vers("Liste des centres", "/centres");
        EntreeDeMenu ajout = EntreeDeMenu.vers("Ajouter un centre", "/centres/nouveau");
        List<EntreeDeMenu> entrees = acces.ouvre(acteur) ? List.of(lues, ajout) : List.of(lues);
        return EntreeDeMenu.si(
                acces.voit(acteur), new EntreeDeMenu("Gérer les centres de gestion", null, "centre", entrees));
    }

    @GetMapping
    String liste(@RequestParam(defaultValue = "0") int page, Model modele) {
        Acteur acteur = session.acteur();
        int numero = Page.bornee(page);
        Page<LigneCentre> lue = liste.page(numero, acteur);
        modele.addAttribute("lignes", lue.lignes());
        modele.addAttribute("suite", lue.suite());
        modele.addAttribute("numero", numero);
        modele.addAttribute("peutOuvrir", acces.ouvre(acteur));
        return "centres/liste";
    }

    @GetMapping("/nouveau")
    String nouveau(Model modele) {
        acces.exigerOuverture(session.acteur());
        return edition.nouveau(modele, SaisieCentre.vierge(), Map.of());
    }

    @PostMapping("/nouveau")
    String creer(
            @ModelAttribute("saisie") SaisieCentre saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            Centre cree = gestion.creer(saisie, session.acteur());
            suite.addFlashAttribute("fait", "Le centre « " + cree.nom() + " » est ajouté.");
            return "redirect:/centres/" + cree.id();
        } catch (Refus refus) {
            reponse.setStatus(422);
            return edition.nouveau(modele, saisie, refus.erreurs());
        }
    }
}
