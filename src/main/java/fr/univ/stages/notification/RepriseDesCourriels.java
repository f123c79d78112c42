package fr.univ.stages.notification;

import fr.univ.stages.moteur.EtapesEnEchec;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once the mail server answers again, lets the messages leave that it was down for: they wait in Cockpit as incidents, and
 * nobody has to think of them. What the server itself refuses is left to an operator. Two nodes doing it at once do no harm.
 */
@Component
class RepriseDesCourriels {

    private static final Logger LOG = LoggerFactory.getLogger(RepriseDesCourriels.class);
    private static final int PAR_FOIS = 500;

    private final Messagerie messagerie;
    private final EtapesEnEchec echecs;

    RepriseDesCourriels(Messagerie messagerie, EtapesEnEchec echecs) {
        this.messagerie = messagerie;
        this.echecs = echecs;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void reprendre() {
        if (messagerie.sortDePanne()) {
            int repris = echecs.retenter(Notifications.PROCESSUS, PAR_FOIS);
            if (repris > 0) {
                LOG.info("La messagerie répond de nouveau : {} courriel(s) repris.", repris);
            }
            if (repris == PAR_FOIS) {
                messagerie.rappeler();
            }
        }
    }
}
