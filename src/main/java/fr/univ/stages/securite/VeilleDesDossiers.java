package fr.univ.stages.securite;

import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning for dossiers whose record and token do not say the same, and tells administrators which. */
@Component
class VeilleDesDossiers {

    private static final Logger LOG = LoggerFactory.getLogger(VeilleDesDossiers.class);
    private static final Acteur VEILLE = new Acteur("veille", "Vérification quotidienne", Set.of(), null);

    private final Coherence coherence;
    private final Journal journal;

    VeilleDesDossiers(Coherence coherence, Journal journal) {
        this.coherence = coherence;
        this.journal = journal;
    }

    /** Two nodes doing it at once write it twice, no more. */
    @Scheduled(cron = "0 40 5 * * *", zone = "Europe/Paris")
    void veiller() {
        List<Coherence.Desaccord> desaccords = coherence.desaccords();
        desaccords.forEach(trouve -> journal.noter(
                VEILLE,
                ActionTracee.DESACCORD,
                "%s id %d, %s, %s".formatted(trouve.processus(), trouve.dossier(), trouve.statut(), trouve.lieux())));
        if (!desaccords.isEmpty()) {
            LOG.error(
                    "{} record(s) that disagree with their process: see « Journal », then Cockpit", desaccords.size());
        }
    }
}
