package fr.univ.stages.convention.web;

import fr.univ.stages.convention.liste.ListeDesConventions;
import fr.univ.stages.etablissement.verification.TachesDeVerification;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Student, organisation and step of the tasks that Tasklist lists, whatever their process: the engine holds no name. */
@RestController
class CartesController {

    private static final int MAXIMUM = 200;

    private final ListeDesConventions liste;
    private final TachesDeVerification verifications;
    private final Taches taches;
    private final ActeurCourant session;

    CartesController(
            ListeDesConventions liste, TachesDeVerification verifications, Taches taches, ActeurCourant session) {
        this.liste = liste;
        this.verifications = verifications;
        this.taches = taches;
        this.session = session;
    }

    @GetMapping("/api/taches/cartes")
    Map<String, ListeDesConventions.Carte> cartes(@RequestParam List<String> ids) {
        if (ids.size() > MAXIMUM) {
            throw Refus.sur("ids", "Au plus 200 tâches à la fois.");
        }
        Acteur acteur = session.acteur();
        List<Tache> trouvees = taches.parIds(ids);
        Map<String, String> aVerifier = verifications.noms(trouvees, acteur);
        Map<String, ListeDesConventions.Carte> cartes = new HashMap<>(liste.cartes(trouvees, acteur));
        trouvees.stream()
                .filter(tache -> aVerifier.containsKey(tache.id()))
                .forEach(tache -> cartes.put(
                        tache.id(),
                        new ListeDesConventions.Carte(null, aVerifier.get(tache.id()), tache.nom(), tache.depuis())));
        return cartes;
    }
}
