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

    List<Entree> de(Acteur acteur) {
        List<Entree> menu = new ArrayList<>();
        menu.add(new Entree("Mes tâches", "/taches", "taches", List.of()));
        if (droits.voitLesCentres(acteur)) {
            menu.add(centres(acteur));
        }
        menu.add(conventions(acteur));
        if (droits.voitLesOrganismes(acteur)) {
            menu.add(etablissements());
        }
        List<Entree> outils = new ArrayList<>();
        if (droits.estDuPersonnel(acteur)) {
            outils.add(Entree.vers("Tasklist", "/camunda/app/tasklist/default/"));
        }
        if (droits.administre(acteur)) {
            outils.add(Entree.vers("Cockpit", "/camunda/app/cockpit/default/"));
        }
        if (droits.quelquePart(acteur, Droit.ECRITURE)) {
            outils.add(Entree.vers("Problèmes signalés", "/aide/problemes"));
        }
        if (droits.gereLesReferences(acteur)) {
            outils.add(Entree.vers("Nomenclatures", "/nomenclatures"));
        }
        if (droits.litLeJournal(acteur)) {
            outils.add(Entree.vers("Journal", "/journal"));
        }
        if (!outils.isEmpty()) {
            menu.add(new Entree("Outils", null, "outils", outils));
        }
        return menu;
    }

    /** Whether this person may open a convention: a student for themselves, staff who write in a centre. */
    boolean peutCreer(Acteur acteur) {
        return droits.saisitDesConventions(acteur);
    }

    private Entree centres(Acteur acteur) {
        List<Entree> entrees = new ArrayList<>();
        entrees.add(Entree.vers("Liste des centres", "/centres"));
        if (droits.ouvreLesCentres(acteur)) {
            entrees.add(Entree.vers("Ajouter un centre", "/centres/nouveau"));
        }
        return new Entree("Gérer les centres de gestion", null, "centre", entrees);
    }

    private static Entree etablissements() {
        List<Entree> entrees = List.of(Entree.vers("Rechercher un établissement", "/etablissements"));
        return new Entree("Gérer les établissements d'accueil", null, "organisme", entrees);
    }

    private Entree conventions(Acteur acteur) {
        boolean gere = droits.estDuPersonnel(acteur);
        List<Entree> entrees = new ArrayList<>();
        entrees.add(Entree.vers(gere ? "Rechercher une convention" : "Mes conventions", "/conventions"));
        if (peutCreer(acteur)) {
            entrees.add(Entree.vers("Créer une nouvelle convention", "/conventions/nouvelle"));
        }
        return new Entree("Gérer les conventions de stage", null, "convention", entrees);
    }
}
