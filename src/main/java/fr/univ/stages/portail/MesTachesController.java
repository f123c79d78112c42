package fr.univ.stages.portail;

import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.page.ListesDeTaches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** « Mes tâches » and the page that hosts the form of one of them (1.5). */
@Controller
class MesTachesController {

    /** Tasks shown at once in each list; the oldest come first, so that none is forgotten. */
    private static final int MAXIMUM = 100;

    private final ListesDeTaches listes;
    private final PorteDesTaches porte;
    private final Formulaires formulaires;
    private final ActeurCourant session;

    MesTachesController(ListesDeTaches listes, PorteDesTaches porte, Formulaires formulaires, ActeurCourant session) {
        this.listes = listes;
        this.porte = porte;
        this.formulaires = formulaires;
        this.session = session;
    }

    @GetMapping("/taches")
    String liste(Model modele) {
        Acteur acteur = session.acteur();
        ListesDeTaches.Attente attente = listes.attente(acteur, MAXIMUM);
        modele.addAttribute("miennes", attente.miennes());
        modele.addAttribute("libres", attente.libres());
        modele.addAttribute("maximum", MAXIMUM);
        modele.addAttribute("personnel", acteur.est(Role.PERSONNEL));
        return "taches";
    }

    @GetMapping("/taches/{id}")
    String tache(@PathVariable String id, Model modele) {
        Acteur acteur = session.acteur();
        Tache tache = porte.consulter(id, acteur);
        modele.addAttribute("tache", tache);
        modele.addAttribute("formulaire", formulaires.html(tache));
        modele.addAttribute("tasklist", acteur.est(Role.PERSONNEL) ? ListesDeTaches.adresse(id, acteur) : null);
        return "tache";
    }

    @PostMapping("/taches/{id}/prise")
    String prendre(@PathVariable String id) {
        Acteur acteur = session.acteur();
        porte.prendre(id, acteur);
        return "redirect:" + ListesDeTaches.adresse(id, acteur);
    }
}
