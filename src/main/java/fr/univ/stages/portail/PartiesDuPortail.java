package fr.univ.stages.portail;

import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The portal's own places in the menu: tasks, the engine's pages, what was reported, the journal. */
@Configuration(proxyBeanMethods = false)
class PartiesDuPortail {

    private static final Optional<EntreeDeMenu> TACHES =
            Optional.of(new EntreeDeMenu("Mes tâches", "/taches", "taches", List.of()));

    @Bean
    @Order(0)
    PartieDuMenu tachesAuMenu() {
        return acteur -> TACHES;
    }

    @Bean
    @Order(110)
    PartieDuMenu tasklistAuMenu(Droits droits) {
        return acteur -> outil(droits.estDuPersonnel(acteur), "Tasklist", "/camunda/app/tasklist/default/");
    }

    @Bean
    @Order(120)
    PartieDuMenu cockpitAuMenu(Droits droits) {
        return acteur -> outil(droits.administre(acteur), "Cockpit", "/camunda/app/cockpit/default/");
    }

    @Bean
    @Order(130)
    PartieDuMenu problemesAuMenu(Droits droits) {
        return acteur -> outil(droits.quelquePart(acteur, Droit.ECRITURE), "Problèmes signalés", "/aide/problemes");
    }

    @Bean
    @Order(150)
    PartieDuMenu journalAuMenu(Droits droits) {
        return acteur -> outil(droits.administre(acteur), "Journal", "/journal");
    }

    private static Optional<EntreeDeMenu> outil(boolean offert, String libelle, String adresse) {
        return Optional.of(EntreeDeMenu.vers(libelle, adresse)).filter(entree -> offert);
    }
}
