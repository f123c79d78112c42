package fr.univ.stages.convention;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActionTracee;
import fr.univ.stages.securite.Journal;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning for conventions whose record and token do not say the same, and tells administrators which. */
@Component
class VeilleDesConventions {

    private static final Logger LOG = LoggerFactory.getLogger(VeilleDesConventions.class);
    private static final Acteur VEILLE = new Acteur("veille", "Vérification quotidienne", Set.of(), null);

    private final CoherenceDesConventions coherence;
    private final Journal journal;

    VeilleDesConventions(CoherenceDesConventions coherence, Journal journal) {
        this.coherence = coherence;
        this.journal = journal;
    }

    /** Two nodes doing it at once write it twice, no more. */
    @Scheduled(cron = "0 40 5 * * *", zone = "Europe/Paris")
    void veiller() {
        List<CoherenceDesConventions.Desaccord> desaccords = coherence.desaccords();
        desaccords.forEach(trouve -> journal.noter(
                VEILLE,
                ActionTracee.DESACCORD,
                "convention id %d, %s, %s".formatted(trouve.convention(), trouve.statut(), trouve.lieux())));
        if (!desaccords.isEmpty()) {
            LOG.error(
                    "{} convention(s) whose record and process disagree: see « Journal », then Cockpit",
                    desaccords.size());
        }
    }
}
