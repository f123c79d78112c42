package fr.univ.stages.portail;

import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.page.CarteDeTache;
import fr.univ.stages.securite.page.ListesDeTaches;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Student, organisation and step of the tasks that Tasklist lists, whatever their process: the engine holds no name. */
@RestController
class CartesController {

    private static final int MAXIMUM = 200;

    private final ListesDeTaches listes;
    private final Taches taches;
    private final ActeurCourant session;

    CartesController(ListesDeTaches listes, Taches taches, ActeurCourant session) {
        this.listes = listes;
        this.taches = taches;
        this.session = session;
    }

    record Carte(String etudiant, String organisme, String etape, Instant depuis) {}

    @GetMapping("/api/taches/cartes")
    Map<String, Carte> cartes(@RequestParam List<String> ids) {
        if (ids.size() > MAXIMUM) {
            throw Refus.sur("ids", "Au plus 200 tâches à la fois.");
        }
        Acteur acteur = session.acteur();
        List<Tache> trouvees = taches.parIds(ids);
        Map<String, CarteDeTache> cartes = listes.cartes(trouvees, acteur);
        return trouvees.stream()
                .filter(tache -> cartes.containsKey(tache.id()))
                .collect(Collectors.toMap(Tache::id, tache -> carte(tache, cartes.get(tache.id()))));
    }

    private static Carte carte(Tache tache, CarteDeTache carte) {
        return new Carte(carte.etudiant(), carte.organisme(), tache.nom(), tache.depuis());
    }
}
