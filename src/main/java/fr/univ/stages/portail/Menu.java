package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person may do, as the side menu offers it (1.5); the server refuses the rest all the same. */
@Component
class Menu {

    private final Droits droits;

    Menu(Droits droits) {
        this.droits = droits;
    }

    List<EntreeDeMenu> de(Acteur acteur) {
        List<EntreeDeMenu> menu = new ArrayList<>();
        menu.add(new EntreeDeMenu("Mes tâches", "/taches", "taches", List.of()));
        if (droits.voitLesCentres(acteur)) {
            menu.add(centres(acteur));
        }
        menu.add(conventions(acteur));
        if (droits.voitLesOrganismes(acteur)) {
            menu.add(etablissements());
        }
        List<EntreeDeMenu> outils = new ArrayList<>();
        if (droits.estDuPersonnel(acteur)) {
            outils.add(EntreeDeMenu.vers("Tasklist", "/camunda/app/tasklist/default/"));
        }
        if (droits.administre(acteur)) {
            outils.add(EntreeDeMenu.vers("Cockpit", "/camunda/app/cockpit/default/"));
        }
        if (droits.quelquePart(acteur, Droit.ECRITURE)) {
            outils.add(EntreeDeMenu.vers("Problèmes signalés", "/aide/problemes"));
        }
        if (droits.gereLesReferences(acteur)) {
            outils.add(EntreeDeMenu.vers("Nomenclatures", "/nomenclatures"));
        }
        if (droits.litLeJournal(acteur)) {
            outils.add(EntreeDeMenu.vers("Journal", "/journal"));
        }
        if (!outils.isEmpty()) {
            menu.add(new EntreeDeMenu("Outils", null, "outils", outils));
        }
        return menu;
    }

    /** Whether this person may open a convention: a student for themselves, staff who write in a centre. */
    boolean peutCreer(Acteur acteur) {
        return droits.saisitDesConventions(acteur);
    }

    private EntreeDeMenu centres(Acteur acteur) {
        List<EntreeDeMenu> entrees = new ArrayList<>();
        entrees.add(EntreeDeMenu.vers("Liste des centres", "/centres"));
        if (droits.ouvreLesCentres(acteur)) {
            entrees.add(EntreeDeMenu.vers("Ajouter un centre", "/centres/nouveau"));
        }
        return new EntreeDeMenu("Gérer les centres de gestion", null, "centre", entrees);
    }

    private static EntreeDeMenu etablissements() {
        List<EntreeDeMenu> entrees = List.of(EntreeDeMenu.vers("Rechercher un établissement", "/etablissements"));
        return new EntreeDeMenu("Gérer les établissements d'accueil", null, "organisme", entrees);
    }

    private EntreeDeMenu conventions(Acteur acteur) {
        boolean gere = droits.estDuPersonnel(acteur);
        List<EntreeDeMenu> entrees = new ArrayList<>();
        entrees.add(EntreeDeMenu.vers(gere ? "Rechercher une convention" : "Mes conventions", "/conventions"));
        if (peutCreer(acteur)) {
            entrees.add(EntreeDeMenu.vers("Créer une nouvelle convention", "/conventions/nouvelle"));
        }
        return new EntreeDeMenu("Gérer les conventions de stage", null, "convention", entrees);
    }
}
