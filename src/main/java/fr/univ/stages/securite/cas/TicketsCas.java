package fr.univ.stages.securite.cas;

import fr.univ.stages.securite.connexion.Reconnaissance;
import fr.univ.stages.securite.connexion.ReglagesConnexion;
import fr.univ.stages.securite.connexion.ServiceMuet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URLConnection;
import org.apereo.cas.client.ssl.HttpURLConnectionFactory;
import org.apereo.cas.client.validation.Assertion;
import org.apereo.cas.client.validation.Cas30ServiceTicketValidator;
import org.apereo.cas.client.validation.TicketValidationException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

/** Asks the CAS server whose ticket this is; the server accepts each ticket once, for our address only. */
public class TicketsCas {

    private static final int TICKET_AU_PLUS = 512;

    private final Cas30ServiceTicketValidator serveur;
    private final String service;
    private final String attribut;
    private final Reconnaissance reconnaissance;

    public TicketsCas(String serveur, String service, ReglagesConnexion reglages, Reconnaissance reconnaissance) {
        this.serveur = new Cas30ServiceTicketValidator(serveur);
        this.serveur.setURLConnectionFactory(bornee((int) reglages.delai().toMillis()));
        this.service = service;
        this.attribut = reglages.cas().attribut();
        this.reconnaissance = reconnaissance;
    }

    /** The session of the ticket's owner, without the ticket. */
    public Authentication session(String ticket) {
        if (ticket == null || ticket.isBlank() || ticket.length() > TICKET_AU_PLUS) {
            throw new BadCredentialsException("Ticket absent");
        }
        return reconnaissance.reconnaitre(login(valider(ticket)));
    }

    private Assertion valider(String ticket) {
        try {
            return serveur.validate(ticket, service);
        } catch (TicketValidationException e) {
            throw new BadCredentialsException("Ticket refusé par CAS", e);
        } catch (RuntimeException e) {
            throw new ServiceMuet("Le serveur CAS ne répond pas", e);
        }
    }

    private String login(Assertion assertion) {
        if (attribut.isBlank()) {
            return assertion.getPrincipal().getName();
        }
        Object valeur = assertion.getPrincipal().getAttributes().get(attribut);
        if (valeur == null) {
            throw new ServiceMuet("Le serveur CAS ne donne pas l'attribut " + attribut, null);
        }
        return valeur.toString();
    }

    private static HttpURLConnectionFactory bornee(int delai) {
        return new HttpURLConnectionFactory() {
            @Override
            public HttpURLConnection buildHttpURLConnection(URLConnection connexion) {
                connexion.setConnectTimeout(delai);
                connexion.setReadTimeout(delai);
                if (!(connexion instanceof HttpURLConnection http)) {
                    throw new UncheckedIOException(new IOException("stages.connexion.cas.serveur n'est pas en http"));
                }
                return http;
            }
        };
    }
}
