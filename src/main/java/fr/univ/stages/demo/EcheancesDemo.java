package fr.univ.stages.demo;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.signature.Relances;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the timers go first that are due as soon as a convention is created, which somebody with a pen would not outrun. */
@Component
@ConditionalOnProperty({ModeDemonstration.DEMO, ModeDemonstration.BUREAU})
class EcheancesDemo {

    private final PosteDemo poste;
    private final AccesConvention conventions;
    private final HistoireDesConventions histoire;
    private final Horloge horloge;

    EcheancesDemo(PosteDemo poste, AccesConvention conventions, HistoireDesConventions histoire, Horloge horloge) {
        this.poste = poste;
        this.conventions = conventions;
        this.histoire = histoire;
        this.horloge = horloge;
    }

    void laisserPasser(long convention) {
        Set<Fait> dues = dues(conventions.trouver(convention).stage());
        poste.attendre(
                "échéances de la convention " + convention,
                () -> Optional.of(dues).filter(faits(convention)::containsAll));
    }

    private Set<Fait> dues(Stage stage) {
        Set<Fait> dues = EnumSet.noneOf(Fait.class);
        if (!horloge.maintenant().isBefore(Relances.alerte(stage.debut()))) {
            dues.add(Fait.DEBUT_PROCHE);
        }
        if (stage.fin().isBefore(horloge.aujourdhui())) {
            dues.add(Fait.FIN_SANS_VALIDATION);
        }
        return dues;
    }

    private Set<Fait> faits(long convention) {
        return histoire.de(convention).stream()
                .map(HistoireDesConventions.Evenement::fait)
                .collect(Collectors.toSet());
    }
}
