package fr.univ.stages.portail;

import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.page.CarteDeTache;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.ListesDeTaches;
import fr.univ.stages.securite.page.PartieDuMenu;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** « Mes tâches », the cards of those that Tasklist lists, and the page that hosts the form of one (1.5). */
@Controller
@Order(0)
class MesTachesController implements PartieDuMenu {

    /** Tasks shown at once in each list; the oldest come first, so that none is forgotten. */
    private static final int MAXIMUM = 100;

    private static final int CARTES_AU_PLUS = 200;

    private final ListesDeTaches listes;
    private final Taches taches;
    private final PorteDesTaches porte;
    private final Formulaires formulaires;
    private final ActeurCourant session;

    MesTachesController(
            ListesDeTaches listes,
            Taches taches,
            PorteDesTaches porte,
            Formulaires formulaires,
            ActeurCourant session) {
        this.listes = listes;
        this.taches = taches;
        this.porte = porte;
        this.formulaires = formulaires;
        this.session = session;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        return Optional.of(new EntreeDeMenu("Mes tâches", "/taches", "taches", List.of()));
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

    /** What a card of Tasklist shows: the engine holds no name. */
    record Carte(String etudiant, String etablissement, String etape, Instant depuis) {}

    @ResponseBody
    @GetMapping("/api/taches/cartes")
    Map<String, Carte> cartes(@RequestParam List<String> ids) {
        if (ids.size() > CARTES_AU_PLUS) {
            throw Refus.sur("ids", "Au plus " + CARTES_AU_PLUS + " tâches à la fois.");
        }
        List<Tache> trouvees = taches.parIds(ids);
        Map<String, CarteDeTache> cartes = listes.cartes(trouvees, session.acteur());
        return trouvees.stream()
                .filter(tache -> cartes.containsKey(tache.id()))
                .collect(Collectors.toMap(Tache::id, tache -> carte(tache, cartes.get(tache.id()))));
    }

    private static Carte carte(Tache tache, CarteDeTache carte) {
        return new Carte(carte.etudiant(), carte.etablissement(), tache.nom(), tache.depuis());
    }
}
