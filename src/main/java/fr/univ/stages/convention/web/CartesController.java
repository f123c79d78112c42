package fr.univ.stages.convention.web;

import fr.univ.stages.convention.ListeDesConventions;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Student, organisation and step of the tasks that Tasklist lists: the engine itself holds no personal data. */
@RestController
class CartesController {

    private static final int MAXIMUM = 200;

    private final ListeDesConventions liste;
    private final Taches taches;
    private final ActeurCourant session;

    CartesController(ListeDesConventions liste, Taches taches, ActeurCourant session) {
        this.liste = liste;
        this.taches = taches;
        this.session = session;
    }

    @GetMapping("/api/taches/cartes")
    Map<String, ListeDesConventions.Carte> cartes(@RequestParam List<String> ids) {
        if (ids.size() > MAXIMUM) {
            throw Refus.sur("ids", "Au plus 200 tâches à la fois.");
        }
        return liste.cartes(taches.parIds(ids), session.acteur());
    }
}
