package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person may do, as the side menu offers it (mission 1.5); the server refuses the rest all the same. */
@Component
class Menu {

    private final Droits droits;

    Menu(Droits droits) {
        this.droits = droits;
    }

    List<Entree> de(Acteur acteur) {
        List<Entree> menu = new ArrayList<>();
        menu.add(new Entree("Mes tâches", "/taches", "taches", List.of()));
        menu.add(conventions(acteur));
        List<Entree> outils = new ArrayList<>();
        if (acteur.est(Role.PERSONNEL) || acteur.est(Role.ADMINISTRATEUR)) {
            outils.add(Entree.vers("Tasklist", "/camunda/app/tasklist/default/"));
        }
        if (acteur.est(Role.ADMINISTRATEUR)) {
            outils.add(Entree.vers("Cockpit", "/camunda/app/cockpit/default/"));
        }
        if (acteur.est(Role.ADMINISTRATEUR)
                || !droits.centres(acteur, Droit.ECRITURE).isEmpty()) {
            outils.add(Entree.vers("Problèmes signalés", "/aide/problemes"));
        }
        if (!outils.isEmpty()) {
            menu.add(new Entree("Outils", null, "outils", outils));
        }
        return menu;
    }

    /** Whether this person may open a convention: a student for themselves, staff who write in a centre. */
    boolean peutCreer(Acteur acteur) {
        return acteur.est(Role.ETUDIANT)
                || acteur.est(Role.ADMINISTRATEUR)
                || !droits.centres(acteur, Droit.ECRITURE).isEmpty();
    }

    private Entree conventions(Acteur acteur) {
        boolean gere = acteur.est(Role.PERSONNEL) || acteur.est(Role.ADMINISTRATEUR);
        List<Entree> entrees = new ArrayList<>();
        entrees.add(Entree.vers(gere ? "Rechercher" : "Mes conventions", "/conventions"));
        if (peutCreer(acteur)) {
            entrees.add(Entree.vers("Créer une nouvelle convention", "/conventions/nouvelle"));
        }
        return new Entree("Gérer les conventions de stage", null, "convention", entrees);
    }
}
