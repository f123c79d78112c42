package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what waits for this person, and the way to a new convention (mission 1.5). */
@Controller
class AccueilController {

    private static final int TACHES_MONTREES = 10;

    private final ListesDeTaches taches;
    private final Menu menu;
    private final ActeurCourant session;

    AccueilController(ListesDeTaches taches, Menu menu, ActeurCourant session) {
        this.taches = taches;
        this.menu = menu;
        this.session = session;
    }

    @GetMapping("/")
    String accueil(Model modele) {
        Acteur acteur = session.acteur();
        modele.addAttribute("nom", acteur.nom());
        modele.addAttribute("etudiant", acteur.est(Role.ETUDIANT));
        modele.addAttribute("enseignant", acteur.est(Role.ENSEIGNANT));
        modele.addAttribute("personnel", acteur.est(Role.PERSONNEL) || acteur.est(Role.ADMINISTRATEUR));
        modele.addAttribute("peutCreer", menu.peutCreer(acteur));
        var miennes = taches.de(acteur, TACHES_MONTREES + 1);
        modele.addAttribute("taches", miennes.stream().limit(TACHES_MONTREES).toList());
        modele.addAttribute("autresTaches", miennes.size() > TACHES_MONTREES);
        modele.addAttribute(
                "enAttente", taches.desCentresDe(acteur, TACHES_MONTREES + 1).size());
        return "accueil";
    }
}
