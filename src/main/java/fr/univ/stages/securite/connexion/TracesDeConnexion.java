package fr.univ.stages.securite.connexion;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Personnes;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Writes down who signed in, and who failed to. What was typed is kept only when it is a login of the directory: people
 * type passwords in the wrong field.
 */
@Component
class TracesDeConnexion {

    private static final String INCONNU = "inconnu";
    private static final String OBJET = "connexion";

    private final Journal journal;
    private final EchecsDeConnexion echecs;
    private final Personnes personnes;

    TracesDeConnexion(Journal journal, EchecsDeConnexion echecs, Personnes personnes) {
        this.journal = journal;
        this.echecs = echecs;
        this.personnes = personnes;
    }

    @EventListener
    void reussie(InteractiveAuthenticationSuccessEvent connexion) {
        if (connexion.getAuthentication().getPrincipal() instanceof Acteur acteur) {
            journal.noter(acteur, ActionTracee.CONNEXION, OBJET);
        }
    }

    @EventListener
    void refusee(AbstractAuthenticationFailureEvent echec) {
        if (echec instanceof AuthenticationFailureServiceExceptionEvent) {
            return;
        }
        String login = personnes
                .acteur(echec.getAuthentication().getName())
                .map(Acteur::login)
                .orElse(INCONNU);
        echecs.noter(login, adresse(echec.getAuthentication()));
    }

    private static String adresse(Authentication essai) {
        return essai.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
