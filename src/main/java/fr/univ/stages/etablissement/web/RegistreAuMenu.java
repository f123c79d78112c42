package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** « Gérer les établissements d'accueil » (1.5). */
@Component
@Order(30)
class RegistreAuMenu implements PartieDuMenu {

    private static final EntreeDeMenu REGISTRE = new EntreeDeMenu(
            "Gérer les établissements d'accueil",
            null,
            "organisme",
            List.of(EntreeDeMenu.vers("Rechercher un établissement", "/etablissements")));

    private final DroitsEtablissements droits;

    RegistreAuMenu(DroitsEtablissements droits) {
        this.droits = droits;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        return Optional.of(REGISTRE).filter(entree -> droits.voit(acteur));
    }
}
