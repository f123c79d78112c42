package fr.univ.stages.securite.cas;

import com.sun.net.httpserver.HttpExchange;
import fr.univ.stages.securite.ServeurDEssai;
import fr.univ.stages.securite.ServiceDEssai;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A small CAS server: protocol 3, tickets that are good once, for one service, for ten seconds of its own clock. */
public class ServeurCas extends ServeurDEssai implements ServiceDEssai {

    private static final String REPONSE = """
            <cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">%s</cas:serviceResponse>""";

    private record Ticket(String service, String personne, Instant expire) {}

    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private volatile String personne;
    private volatile Instant maintenant = Instant.now();

    @Override
    public void connecter(String login) {
        personne = login;
    }

    @Override
    public String personne() {
        return personne;
    }

    public String ticket(String service) {
        String ticket = "ST-" + UUID.randomUUID();
        tickets.put(ticket, new Ticket(service, personne, maintenant.plusSeconds(10)));
        return ticket;
    }

    void laisserPasser(int secondes) {
        maintenant = maintenant.plusSeconds(secondes);
    }

    @Override
    public void repondre(HttpExchange echange, String chemin, Map<String, String> parametres) throws IOException {
        String service = parametres.get("service");
        switch (chemin) {
            case "/cas/login" -> {
                if (personne == null) {
                    envoyer(echange, 200, "text/html", "Page de connexion de CAS");
                } else {
                    rediriger(echange, service + "?ticket=" + ticket(service));
                }
            }
            case "/cas/p3/serviceValidate" ->
                envoyer(echange, 200, "application/xml", REPONSE.formatted(valider(parametres.get("ticket"), service)));
            case "/cas/logout" -> {
                personne = null;
                rediriger(echange, service);
            }
            default -> envoyer(echange, 404, "text/plain", chemin);
        }
    }

    private String valider(String identifiant, String service) {
        Ticket ticket = tickets.remove(identifiant);
        if (ticket == null || ticket.expire().isBefore(maintenant)) {
            return "<cas:authenticationFailure code=\"INVALID_TICKET\">inconnu</cas:authenticationFailure>";
        }
        if (!ticket.service().equals(service)) {
            return "<cas:authenticationFailure code=\"INVALID_SERVICE\">autre</cas:authenticationFailure>";
        }
        return "<cas:authenticationSuccess><cas:user>%s</cas:user><cas:attributes><cas:supannAliasLogin>%s</cas:supannAliasLogin></cas:attributes></cas:authenticationSuccess>"
                .formatted(ticket.personne(), "alias-" + ticket.personne());
    }
}
