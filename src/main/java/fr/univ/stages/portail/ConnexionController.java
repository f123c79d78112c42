package fr.univ.stages.portail;

import fr.univ.stages.securite.connexion.ComptesProposes;
import fr.univ.stages.securite.connexion.ComptesProposes.Compte;
import fr.univ.stages.securite.connexion.ModeDeConnexion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page and the way out; what is posted to them is taken by the security filters. */
@Controller
class ConnexionController {

    private final Cadre cadre;
    private final ModeDeConnexion mode;
    private final ObjectProvider<ComptesProposes> demonstration;

    ConnexionController(Cadre cadre, ModeDeConnexion mode, ObjectProvider<ComptesProposes> demonstration) {
        this.cadre = cadre;
        this.mode = mode;
        this.demonstration = demonstration;
    }

    @GetMapping("/connexion")
    String connexion(@RequestParam Map<String, String> parametres, Model modele) {
        if (cadre.personne() != null) {
            return "redirect:/";
        }
        modele.addAttribute("raison", RaisonDeConnexion.lue(parametres));
        modele.addAttribute("parMotDePasse", mode.parMotDePasse());
        modele.addAttribute("comptes", mode.parMotDePasse() ? comptes() : Map.of());
        return "connexion";
    }

    /** Leads to where the university's own session ends; only signing out knows that address. */
    @RequestMapping(
            path = "/connexion/sortie",
            method = {RequestMethod.GET, RequestMethod.POST})
    String sortie(
            @RequestAttribute(name = ModeDeConnexion.SORTIE, required = false) String adresse,
            HttpServletResponse reponse,
            Model modele) {
        if (adresse == null) {
            return "redirect:/connexion?fin";
        }
        reponse.setHeader("Refresh", "0; url=" + adresse);
        modele.addAttribute("adresse", adresse);
        return "sortie";
    }

    private Map<String, List<Compte>> comptes() {
        ComptesProposes proposes = demonstration.getIfAvailable(() -> List::of);
        return proposes.comptes().stream()
                .collect(Collectors.groupingBy(Compte::genre, LinkedHashMap::new, Collectors.toList()));
    }
}
