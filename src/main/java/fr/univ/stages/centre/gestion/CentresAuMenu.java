package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** « Gérer les centres de gestion » (1.5). */
@Component
@Order(10)
class CentresAuMenu implements PartieDuMenu {

    private static final EntreeDeMenu LISTE = EntreeDeMenu.vers("Liste des centres", "/centres");
    private static final EntreeDeMenu AJOUT = EntreeDeMenu.vers("Ajouter un centre", "/centres/nouveau");

    private final AccesCentre acces;

    CentresAuMenu(AccesCentre acces) {
        this.acces = acces;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        List<EntreeDeMenu> entrees = acces.ouvre(acteur) ? List.of(LISTE, AJOUT) : List.of(LISTE);
        return Optional.of(new EntreeDeMenu("Gérer les centres de gestion", null, "centre", entrees))
                .filter(entree -> acces.voit(acteur));
    }
}
