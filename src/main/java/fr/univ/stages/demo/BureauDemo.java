package fr.univ.stages.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows an office at work in a demo university that was created at this very start: behind the pages, which answer already,
 * its people enter conventions and amendments one after the other; what a stop interrupts is never taken up again.
 */
@Component
@ConditionalOnProperty({ModeDemonstration.DEMO, ModeDemonstration.BUREAU})
class BureauDemo {

    private static final Logger JOURNAL = LoggerFactory.getLogger(BureauDemo.class);
    private static final Duration DERNIER_GESTE = Duration.ofSeconds(10);

    private final UniversiteDemo universite;
    private final PosteDemo poste;
    private final ConventionsDemo conventions;
    private final AvenantsDemo avenants;
    private final Thread equipe = new Thread(this::travailler, "bureau-demo");

    BureauDemo(UniversiteDemo universite, PosteDemo poste, ConventionsDemo conventions, AvenantsDemo avenants) {
        this.universite = universite;
        this.poste = poste;
        this.conventions = conventions;
        this.avenants = avenants;
        equipe.setDaemon(true);
        equipe.setPriority(Thread.MIN_PRIORITY);
    }

    /** Once readiness is told, so that nobody waits longer for the first page. */
    @EventListener
    void ouvrir(AvailabilityChangeEvent<ReadinessState> disponibilite) {
        if (disponibilite.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && universite.etablissementsCrees().isPresent()
                && equipe.getState() == Thread.State.NEW) {
            equipe.start();
        }
    }

    /** What is under way ends before what it needs is taken away. */
    @EventListener(ContextClosedEvent.class)
    void fermer() throws InterruptedException {
        poste.fermer();
        equipe.join(DERNIER_GESTE.toMillis());
    }

    /** Whether nobody works here, not begun, done or stopped. */
    boolean auRepos() {
        return !equipe.isAlive();
    }

    private void travailler() {
        Instant debut = Instant.now();
        Map<String, Long> etablissements = universite.etablissementsCrees().orElseThrow();
        Map<String, Long> numeros = new HashMap<>();
        LigneCsv.lire("demo_conventions.csv")
                .forEach(ligne -> jouer(
                        ligne.de("stage"),
                        () -> conventions
                                .entrer(ligne, etablissements)
                                .ifPresent(numero -> numeros.put(ligne.de("stage"), numero))));
        LigneCsv.lire("demo_avenants.csv")
                .forEach(ligne -> Optional.ofNullable(numeros.get(ligne.de("stage")))
                        .ifPresent(numero -> jouer(ligne.de("avenant"), () -> avenants.entrer(ligne, numero))));
        if (!poste.ferme()) {
            JOURNAL.info(
                    "Le bureau de démonstration est au travail : dossiers saisis en {} s",
                    Duration.between(debut, Instant.now()).toSeconds());
        }
    }

    /** One that fails is told, and hinders neither the others nor the application. */
    private void jouer(String scenario, Runnable entree) {
        if (poste.ferme()) {
            return;
        }
        try {
            entree.run();
        } catch (RuntimeException echec) {
            if (!poste.ferme()) {
                JOURNAL.warn("Bureau de démonstration, « {} » : {}", scenario, echec.toString());
                JOURNAL.debug("Bureau de démonstration, « {} »", scenario, echec);
            }
        } finally {
            poste.deconnecter();
        }
    }
}
