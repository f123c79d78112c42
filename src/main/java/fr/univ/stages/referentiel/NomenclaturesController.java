package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists that administrators manage, and the addition of a value to one. */
@Controller
@Order(140)
@RequestMapping("/nomenclatures")
class NomenclaturesController implements PartieDuMenu {

    private final AccesReferences acces;
    private final ValeursDesListes valeurs;
    private final GestionDesNomenclatures gestion;
    private final PageDeListe pages;
    private final ActeurCourant session;

    NomenclaturesController(
            AccesReferences acces,
            ValeursDesListes valeurs,
            GestionDesNomenclatures gestion,
            PageDeListe pages,
            ActeurCourant session) {
        this.acces = acces;
        this.valeurs = valeurs;
        this.gestion = gestion;
        this.pages = pages;
        this.session = session;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        return EntreeDeMenu.si(acces.gere(acteur), EntreeDeMenu.vers("Nomenclatures", "/nomenclatures"));
    }

    @GetMapping
    String listes(Model modele) {
        acces.exiger(session.acteur());
        Collator ordre = Collator.getInstance(Locale.FRENCH);
        modele.addAttribute(
                "listes",
                Stream.of(Liste.values())
                        .sorted(Comparator.comparing(Liste::libelle, ordre))
                        .toList());
        modele.addAttribute("nombres", valeurs.nombres());
        return "nomenclatures/listes";
    }

    @GetMapping("/{liste:[A-Z_]+}")
    String liste(@PathVariable String liste, Model modele) {
        acces.exiger(session.acteur());
        return pages.montrer(modele, nommee(liste), new SaisieValeur(null, null), Map.of());
    }

    @PostMapping("/{liste:[A-Z_]+}")
    String ajouter(
            @PathVariable String liste,
            @ModelAttribute SaisieValeur saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Acteur acteur = session.acteur();
        acces.exiger(acteur);
        Liste choisie = nommee(liste);
        try {
            gestion.ajouter(choisie, saisie, acteur);
        } catch (Refus refus) {
            reponse.setStatus(422);
            return pages.montrer(modele, choisie, saisie, refus.erreurs());
        }
        suite.addFlashAttribute("fait", "« " + saisie.libelle() + " » est ajoutée en fin de liste.");
        return "redirect:/nomenclatures/" + choisie;
    }

    static Liste nommee(String nom) {
        return Stream.of(Liste.values())
                .filter(liste -> liste.name().equals(nom))
                .findAny()
                .orElseThrow(() -> new Introuvable("Cette liste n'existe pas."));
    }
}
