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
    private final EtablissementsDemo organismesDemo;
    private final OffresDemo offresDemo;

    private Map<String, Long> organismesCrees;

    UniversiteDemo(Centres centres, CentresDemo centresDemo, EtablissementsDemo organismesDemo, OffresDemo offresDemo) {
        this.centres = centres;
        this.centresDemo = centresDemo;
        this.organismesDemo = organismesDemo;
        this.offresDemo = offresDemo;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (centres.tous().isEmpty()) {
            Map<String, Centre> crees = centresDemo.creer();
            organismesCrees = organismesDemo.creer();
            offresDemo.creer(crees, organismesCrees);
        }
    }

    /** Ids of the organisations by raison sociale, when it was this start that created them. */
    Optional<Map<String, Long>> organismesCrees() {
        return Optional.ofNullable(organismesCrees);
    }
}
