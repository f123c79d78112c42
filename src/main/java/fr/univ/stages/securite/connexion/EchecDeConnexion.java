package fr.univ.stages.securite.connexion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.ResourceAccessException;

/** Sends to the sign-in page with the reason, which never tells whether an account exists. */
public class EchecDeConnexion implements AuthenticationFailureHandler {

    private static final Logger JOURNAL = LoggerFactory.getLogger(EchecDeConnexion.class);

    private final String refus;

    /** {@code refus} is the reason when nothing is out of order: the proof itself was not accepted. */
    public EchecDeConnexion(String refus) {
        this.refus = refus;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException e) throws IOException {
        String raison = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .map(EchecDeConnexion::panne)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(refus);
        if (raison.equals("annuaire") || raison.equals("service")) {
            JOURNAL.warn("Connexion impossible ({}) : {}", raison, e.getMessage());
        }
        reponse.sendRedirect(requete.getContextPath() + "/connexion?" + raison);
    }

    private static String panne(Throwable e) {
        if (e instanceof TropDEssais trop) {
            return "attente=" + Math.max(1, trop.attente().plusMillis(999).toSeconds());
        }
        if (e instanceof CompteInconnu) {
            return "inconnu";
        }
        if (e instanceof ServiceMuet || e instanceof ResourceAccessException || e instanceof IOException) {
            return "service";
        }
        return e instanceof AuthenticationServiceException ? "annuaire" : null;
    }
}
