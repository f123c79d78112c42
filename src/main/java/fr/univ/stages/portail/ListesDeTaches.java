package fr.univ.stages.portail;

import fr.univ.stages.convention.Conventions;
import fr.univ.stages.convention.liste.ListeDesConventions;
import fr.univ.stages.convention.liste.ListeDesConventions.Carte;
import fr.univ.stages.etablissement.verification.TachesDeVerification;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.GroupeDeCentre;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a person: the tasks of their own, and those that their centres have not given to anybody yet. */
@Component
class ListesDeTaches {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private static final int SAISIES_CHERCHEES = 200;

    private final Taches taches;
    private final ListeDesConventions conventions;
    private final TachesDeVerification verifications;
    private final Droits droits;

    ListesDeTaches(Taches taches, ListeDesConventions conventions, TachesDeVerification verifications, Droits droits) {
        this.taches = taches;
        this.conventions = conventions;
        this.verifications = verifications;
        this.droits = droits;
    }

    List<LigneTache> de(Acteur acteur, int nombre) {
        return lignes(taches.de(acteur.login(), nombre), acteur);
    }

    /** What waits for this person; of the whole platform too for who runs it: an organisation that no centre is to verify. */
    Attente attente(Acteur acteur, int nombre) {
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
    record Attente(List<LigneTache> miennes, List<LigneTache> libres) {}

    /** Addresses of the steps this person has begun, by dossier. */
    Map<String, String> saisies(Acteur acteur) {
        return taches.de(acteur.login(), SAISIES_CHERCHEES).stream()
                .filter(tache -> Conventions.PROCESSUS.equals(tache.processus()))
                .collect(Collectors.toMap(
                        Tache::dossier, tache -> adresse(tache.id(), acteur), (premiere, autre) -> premiere));
    }

    /** Staff work in Tasklist, everybody else in the portal. */
    static String adresse(String tache, Acteur acteur) {
        return acteur.est(Role.PERSONNEL) ? TASKLIST + tache : "/taches/" + tache;
    }

    private List<LigneTache> lignes(List<Tache> trouvees, Acteur acteur) {
        Map<String, Carte> cartes = conventions.cartes(trouvees, acteur);
        Map<String, String> organismes = verifications.noms(trouvees, acteur);
        return trouvees.stream()
                .map(tache -> ligne(tache, cartes.get(tache.id()), organismes.get(tache.id()), acteur))
                .toList();
    }

    private LigneTache ligne(Tache tache, Carte carte, String aVerifier, Acteur acteur) {
        String etudiant = carte == null ? null : carte.etudiant();
        String organisme = carte == null ? null : carte.organisme();
        boolean sienne = droits.estDuCoteEtudiant(acteur);
        String titre = aVerifier != null ? aVerifier : sienne ? organisme : etudiant;
        return new LigneTache(
                tache.id(),
                tache.dossier(),
                titre == null ? "Nouvelle convention" : titre,
                sienne ? null : organisme,
                tache.nom(),
                tache.urgente(),
                adresse(tache.id(), acteur),
                tache.titulaire() == null,
                tache.depuis());
    }
}
