package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a person may do, as the side menu offers it (1.5): what each module brings; last the tools, the engine's first. */
@Component
class Menu {

    private final ObjectProvider<PartieDuMenu> parties;
    private final Droits droits;

    Menu(ObjectProvider<PartieDuMenu> parties, Droits droits) {
        this.parties = parties;
        this.droits = droits;
    }

    List<EntreeDeMenu> de(Acteur acteur) {
        List<EntreeDeMenu> menu = new ArrayList<>();
        List<EntreeDeMenu> outils = new ArrayList<>();
        if (droits.estDuPersonnel(acteur)) {
            outils.add(EntreeDeMenu.vers("Tasklist", "/camunda/app/tasklist/default/"));
        }
        if (droits.administre(acteur)) {
            outils.add(EntreeDeMenu.vers("Cockpit", "/camunda/app/cockpit/default/"));
        }
        parties.orderedStream()
                .flatMap(partie -> partie.auMenu(acteur).stream())
                .forEach(entree -> (entree.icone() == null ? outils : menu).add(entree));
        if (!outils.isEmpty()) {
            menu.add(new EntreeDeMenu("Outils", null, "outils", outils));
        }
        return menu;
    }
}
