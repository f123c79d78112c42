package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** « Besoin d'aide ? »: guides per role and frequent questions (1.6). */
@Controller
class AideController {

    private final ActeurCourant session;
    private final Destinataires destinataires;
    private final Droits droits;

    AideController(ActeurCourant session, Destinataires destinataires, Droits droits) {
        this.session = session;
        this.destinataires = destinataires;
        this.droits = droits;
    }

    @GetMapping("/aide")
    String aide(Model modele) {
        Acteur acteur = session.acteur();
        boolean gere = droits.estDuPersonnel(acteur);
        modele.addAttribute("guide", gere ? "gestionnaire" : acteur.est(Role.ETUDIANT) ? "etudiant" : "enseignant");
        modele.addAttribute("destinataire", destinataires.de(acteur));
        modele.addAttribute("responsable", droits.quelquePart(acteur, Droit.ADMIN));
        modele.addAttribute("voitLesOrganismes", droits.quelquePart(acteur, Droit.LECTURE));
        modele.addAttribute("plateforme", droits.administre(acteur));
        return "aide";
    }
}
