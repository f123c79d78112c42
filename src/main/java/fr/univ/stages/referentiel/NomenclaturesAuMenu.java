package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** « Nomenclatures », among the tools (1.5). */
@Component
@Order(140)
class NomenclaturesAuMenu implements PartieDuMenu {

    private final AccesReferences acces;

    NomenclaturesAuMenu(AccesReferences acces) {
        this.acces = acces;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        return Optional.of(EntreeDeMenu.vers("Nomenclatures", "/nomenclatures"))
                .filter(entree -> acces.gere(acteur));
    }
}
