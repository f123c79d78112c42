package fr.univ.stages.portail;

import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.GroupeDeCentre;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a person: the tasks of their own, and those that their centres have not given to anybody yet. */
@Component
class ListesDeTaches {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final Taches taches;
    private final Droits droits;

    ListesDeTaches(Taches taches, Droits droits) {
        this.taches = taches;
        this.droits = droits;
    }

    List<LigneTache> de(Acteur acteur, int nombre) {
        return lignes(taches.de(acteur.login(), nombre), acteur);
    }

    List<LigneTache> desCentresDe(Acteur acteur, int nombre) {
        List<String> groupes = droits.centres(acteur, Droit.ECRITURE).stream()
                .map(GroupeDeCentre::de)
                .toList();
        return lignes(taches.enAttentePour(groupes, nombre), acteur);
    }

    /** Staff work in Tasklist, everybody else in the portal. */
    static String adresse(String tache, Acteur acteur) {
        return acteur.est(Role.PERSONNEL) ? TASKLIST + tache : "/taches/" + tache;
    }

    private static List<LigneTache> lignes(List<Tache> taches, Acteur acteur) {
        return taches.stream()
                .map(tache -> new LigneTache(
                        tache.id(),
                        tache.nom(),
                        adresse(tache.id(), acteur),
                        tache.titulaire() == null,
                        tache.depuis()))
                .toList();
    }
}
