package fr.univ.stages.securite.cas;

import fr.univ.stages.securite.connexion.ModeDeConnexion;
import fr.univ.stages.securite.connexion.Reconnaissance;
import fr.univ.stages.securite.connexion.ReglagesConnexion;
import fr.univ.stages.securite.connexion.SessionsMarquees;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The university's CAS server asks for the password; it may also end our sessions (single logout). */
@Component
@ConditionalOnProperty(name = "stages.connexion.mode", havingValue = "CAS")
class ModeCas extends ModeDeConnexion {

    /** Where CAS sends people back with a ticket, and where it announces that a session has ended. */
    static final String RETOUR = "/connexion/cas";

    /** Says of a session's mark that it is that of a ticket. */
    static final String ORIGINE = "ticket";

    private final String serveur;
    private final String adresse;
    private final TicketsCas tickets;
    private final SessionsMarquees sessions;
    private final RequestCache adresseDemandee;

    ModeCas(
            ReglagesConnexion reglages,
            Reconnaissance reconnaissance,
            RequestCache adresseDemandee,
            SessionsMarquees sessions) {
        this.serveur = ReglagesConnexion.exiger("cas.serveur", reglages.cas().serveur());
        this.adresse = ReglagesConnexion.exiger("adresse", reglages.adresse());
        this.tickets = new TicketsCas(serveur, adresse + RETOUR, reglages, reconnaissance);
        this.sessions = sessions;
        this.adresseDemandee = adresseDemandee;
    }

    @Override
    public boolean parMotDePasse() {
        return false;
    }

    @Override
    public String depart() {
        return avecService("/login", RETOUR);
    }

    @Override
    public void brancher(HttpSecurity http) throws Exception {
        http.with(new BranchementCas(new RetourDeCas(tickets, adresseDemandee)), cas -> {})
                .addFilterBefore(new FinDeSessionCas(sessions), CsrfFilter.class);
    }

    @Override
    public String sortie(Authentication session) {
        return avecService("/logout", "/connexion?fin");
    }

    private String avecService(String chemin, String service) {
        return UriComponentsBuilder.fromUriString(serveur + chemin)
                .queryParam("service", "{service}")
                .encode()
                .buildAndExpand(adresse + service)
                .toUriString();
    }
}
