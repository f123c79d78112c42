package fr.univ.stages.demo;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with the demo university, whole or not at all; a database with a centre is left as it is. */
@Component
@ConditionalOnProperty(ModeDemonstration.DEMO)
class UniversiteDemo implements ApplicationRunner {

    static final Acteur AUTEUR = new Acteur("demo", "Démonstration", Set.of(Role.ADMINISTRATEUR), null);

    private final Centres centres;
    private final CentresDemo centresDemo;
    private final EtablissementsDemo etablissementsDemo;
    private final OffresDemo offresDemo;

    private Map<String, Long> etablissementsCrees;

    UniversiteDemo(
            Centres centres, CentresDemo centresDemo, EtablissementsDemo etablissementsDemo, OffresDemo offresDemo) {
        this.centres = centres;
        this.centresDemo = centresDemo;
        this.etablissementsDemo = etablissementsDemo;
        this.offresDemo = offresDemo;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (centres.tous().isEmpty()) {
            Map<String, Centre> crees = centresDemo.creer();
            etablissementsCrees = etablissementsDemo.creer();
            offresDemo.creer(crees, etablissementsCrees);
        }
    }

    /** Ids of the organisations by raison sociale, when it was this start that created them. */
    Optional<Map<String, Long>> etablissementsCrees() {
        return Optional.ofNullable(etablissementsCrees);
    }
}
