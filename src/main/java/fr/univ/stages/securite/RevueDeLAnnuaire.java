package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the directory again, now and then, whether the person of a session is still there. The session keeps when, so that
 * both nodes ask once; a directory that is down ends nobody's session.
 */
@Component
public class RevueDeLAnnuaire {

    static final Duration INTERVALLE = Duration.ofMinutes(5);

    /** While the directory is down: not at each click, for it may take its time to say nothing. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    static final String PROCHAINE = "annuaire.revue";

    private static final Logger JOURNAL = LoggerFactory.getLogger(RevueDeLAnnuaire.class);

    private final Personnes personnes;
    private final Horloge horloge;

    RevueDeLAnnuaire(Personnes personnes, Horloge horloge) {
        this.personnes = personnes;
        this.horloge = horloge;
    }

    /** True, without asking, for a session that has just begun or was reviewed less than five minutes ago. */
    public boolean connue(Acteur acteur, HttpSession session) {
        Instant maintenant = horloge.maintenant();
        Object prochaine = session.getAttribute(PROCHAINE);
        if (!(prochaine instanceof Long echeance)) {
            session.setAttribute(PROCHAINE, maintenant.plus(INTERVALLE).toEpochMilli());
            return true;
        }
        if (maintenant.toEpochMilli() < echeance) {
            return true;
        }
        try {
            boolean connue = personnes.acteur(acteur.login()).isPresent();
            session.setAttribute(PROCHAINE, maintenant.plus(INTERVALLE).toEpochMilli());
            return connue;
        } catch (RuntimeException panne) {
            JOURNAL.warn("La session de {} continue sans l'annuaire : {}", acteur.login(), panne.getMessage());
            session.setAttribute(PROCHAINE, maintenant.plus(PATIENCE).toEpochMilli());
            return true;
        }
    }
}
