package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** « Besoin d'aide ? »: guides per role and frequent questions (mission 1.6). */
@Controller
class AideController {

    private final ActeurCourant session;
    private final Destinataires destinataires;

    AideController(ActeurCourant session, Destinataires destinataires) {
        this.session = session;
        this.destinataires = destinataires;
    }

    @GetMapping("/aide")
    String aide(Model modele) {
        Acteur acteur = session.acteur();
        boolean gere = acteur.est(Role.PERSONNEL) || acteur.est(Role.ADMINISTRATEUR);
        modele.addAttribute("guide", gere ? "gestionnaire" : acteur.est(Role.ETUDIANT) ? "etudiant" : "enseignant");
        modele.addAttribute("destinataire", destinataires.de(acteur));
        return "aide";
    }
}
