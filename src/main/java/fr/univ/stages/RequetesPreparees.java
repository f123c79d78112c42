package fr.univ.stages;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** Parses the queries of all repositories once the application answers: before, they were a tenth of the time of a start. */
@Component
class RequetesPreparees {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RequetesPreparees.class);

    @EventListener
    void preparer(ApplicationReadyEvent prete) {
        Thread fil = new Thread(() -> preparer(prete.getApplicationContext()), "requetes-preparees");
        fil.setDaemon(true);
        fil.start();
    }

    /** A query that cannot be read is said in the log at once, as well as to whoever asks it later. */
    private static void preparer(ConfigurableApplicationContext contexte) {
        try {
            contexte.getBeansOfType(Repository.class);
        } catch (RuntimeException e) {
            if (contexte.isActive()) {
                JOURNAL.error("Une requête de l'application est mal écrite", e);
            }
        }
    }
}
