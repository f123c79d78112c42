package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.Destinataire;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Signaler un problème »: anybody signed in writes, the centre concerned and the administrators read (1.6). */
@Controller
@Order(130)
class ProblemesController implements PartieDuMenu {

    private static final Pattern CONVENTION = Pattern.compile("/conventions/(\\d{1,18})(/.*)?");

    private final Signalements signalements;
    private final Destinataires destinataires;
    private final Droits droits;
    private final ActeurCourant session;

    ProblemesController(Signalements signalements, Destinataires destinataires, Droits droits, ActeurCourant session) {
        this.signalements = signalements;
        this.destinataires = destinataires;
        this.droits = droits;
        this.session = session;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        return EntreeDeMenu.si(
                droits.quelquePart(acteur, Droit.ECRITURE), EntreeDeMenu.vers("Problèmes signalés", "/aide/problemes"));
    }

    @GetMapping("/aide/probleme")
    String formulaire(
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String incident,
            @RequestParam Map<String, String> parametres,
            Model modele) {
        String chemin = page.startsWith("/") ? page.substring(0, Math.min(page.length(), 300)) : "";
        Matcher convention = CONVENTION.matcher(chemin);
        String texte = incident.matches("[0-9A-F]{8}") ? "Incident " + incident + " : " : "";
        modele.addAttribute("probleme", new Probleme(chemin, convention.matches() ? convention.group(1) : "", texte));
        modele.addAttribute("envoye", parametres.containsKey("envoye"));
        return completer(modele, Map.of());
    }

    @PostMapping("/aide/probleme")
    String deposer(
            @Valid @ModelAttribute Probleme probleme,
            BindingResult controles,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Map<String, String> erreurs = new LinkedHashMap<>();
        controles.getFieldErrors().forEach(e -> erreurs.putIfAbsent(e.getField(), e.getDefaultMessage()));
        if (erreurs.isEmpty()) {
            Acteur acteur = session.acteur();
            try {
                Destinataire destinataire = destinataires.de(acteur, probleme.dossier());
                signalements.deposer(probleme, destinataire.centre(), acteur);
                suite.addFlashAttribute("destinataire", destinataire);
                return "redirect:/aide/probleme?envoye";
            } catch (Refus refus) {
                erreurs.putAll(refus.erreurs());
            }
        }
        reponse.setStatus(422);
        return completer(modele, erreurs);
    }

    @GetMapping("/aide/problemes")
    String liste(@RequestParam(defaultValue = "0") int page, Model modele) {
        Acteur acteur = session.acteur();
        boolean tous = droits.administre(acteur);
        Set<Long> centres = droits.centres(acteur, Droit.ECRITURE);
        if (!tous && centres.isEmpty()) {
            throw new Interdit("Les problèmes signalés se lisent avec le droit d'écriture dans un centre de gestion.");
        }
        int numero = Page.bornee(page);
        Page<Signalement> lus = signalements.page(tous, centres, numero);
        modele.addAttribute("lignes", lus.lignes());
        modele.addAttribute("suite", lus.suite());
        modele.addAttribute("numero", numero);
        return "problemes";
    }

    private String completer(Model modele, Map<String, String> erreurs) {
        modele.addAttribute("erreurs", erreurs);
        if (!modele.containsAttribute("destinataire")) {
            Probleme probleme = (Probleme) modele.getAttribute("probleme");
            modele.addAttribute("destinataire", destinataires.de(session.acteur(), probleme.dossier()));
        }
        return "probleme";
    }
}
