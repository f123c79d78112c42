package fr.univ.stages.securite.page;

import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.GroupeDeCentre;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a person: the tasks of their own, and those that their centres have not given to anybody yet. */
@Component
public class ListesDeTaches {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private static final int SAISIES_CHERCHEES = 200;

    private final Taches taches;
    private final List<CartesDeTaches> modules;
    private final Droits droits;

    ListesDeTaches(Taches taches, List<CartesDeTaches> modules, Droits droits) {
        this.taches = taches;
        this.modules = modules;
        this.droits = droits;
    }

    /** What this person has begun, the oldest first. */
    public List<LigneTache> de(Acteur acteur, int nombre) {
        return lignes(taches.de(acteur.login(), nombre), acteur);
    }

    /** What waits for this person; of the whole platform too for who runs it: an organisation that no centre is to verify. */
    public Attente attente(Acteur acteur, int nombre) {
        Stream<String> centres = droits.centres(acteur, Droit.ECRITURE).stream().map(GroupeDeCentre::de);
        List<String> groupes = (droits.administre(acteur)
                        ? Stream.concat(centres, Stream.of(GroupeDeCentre.PLATEFORME))
                        : centres)
                .toList();
        Map<Boolean, List<LigneTache>> lignes =
                lignes(taches.attendant(acteur.login(), groupes, nombre), acteur).stream()
                        .collect(Collectors.partitioningBy(LigneTache::libre));
        return new Attente(lignes.get(false), lignes.get(true));
    }

    /** Tasks that are somebody's own, and those that nobody has taken; urgent ones first, then the oldest. */
    public record Attente(List<LigneTache> miennes, List<LigneTache> libres) {}

    /** Addresses of the steps this person has begun in this process, by dossier. */
    public Map<String, String> saisies(String processus, Acteur acteur) {
        return taches.de(acteur.login(), SAISIES_CHERCHEES).stream()
                .filter(tache -> processus.equals(tache.processus()))
                .collect(Collectors.toMap(
                        Tache::dossier, tache -> adresse(tache.id(), acteur), (premiere, autre) -> premiere));
    }

    /** Staff work in Tasklist, everybody else in the portal. */
    public static String adresse(String tache, Acteur acteur) {
        return acteur.est(Role.PERSONNEL) ? TASKLIST + tache : "/taches/" + tache;
    }

    /** What these tasks are about, by id; the module of each says it. */
    public Map<String, CarteDeTache> cartes(Collection<Tache> trouvees, Acteur acteur) {
        Map<String, CarteDeTache> cartes = new HashMap<>();
        modules.forEach(module -> cartes.putAll(module.cartes(trouvees, acteur)));
        return cartes;
    }

    private List<LigneTache> lignes(List<Tache> trouvees, Acteur acteur) {
        Map<String, CarteDeTache> cartes = cartes(trouvees, acteur);
        return trouvees.stream()
                .map(tache -> ligne(
                        tache, cartes.getOrDefault(tache.id(), new CarteDeTache(tache.nom(), null, null)), acteur))
                .toList();
    }

    private static LigneTache ligne(Tache tache, CarteDeTache carte, Acteur acteur) {
        return new LigneTache(
                tache.id(),
                tache.dossier(),
                carte.titre(),
                carte.detail(),
                tache.nom(),
                tache.urgente(),
                adresse(tache.id(), acteur),
                tache.titulaire() == null,
                tache.depuis());
    }
}
