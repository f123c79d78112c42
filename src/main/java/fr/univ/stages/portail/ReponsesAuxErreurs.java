package fr.univ.stages.portail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every exception into an answer a person or a form understands: JSON under {@code /api}, else a page. */
@ControllerAdvice
class ReponsesAuxErreurs {

    private static final Logger JOURNAL = LoggerFactory.getLogger(ReponsesAuxErreurs.class);
    private static final SecureRandom ALEA = new SecureRandom();

    /** Leaves what concerns sign-in to the security filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void laisser(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler(Exception.class)
    Object traiter(Exception e, HttpServletRequest requete, HttpServletResponse reponse) {
        if (reponse.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return new ModelAndView();
        }
        Diagnostic diagnostic = Diagnostic.de(e);
        return repondre(diagnostic, requete, requete.getRequestURI(), diagnostic.incident() ? noter(e, requete) : null);
    }

    static String noter(Throwable e, HttpServletRequest requete) {
        byte[] octets = new byte[4];
        ALEA.nextBytes(octets);
        String incident = HexFormat.of().formatHex(octets).toUpperCase(Locale.ROOT);
        JOURNAL.error("Incident {} : {} {}", incident, requete.getMethod(), requete.getRequestURI(), e);
        return incident;
    }

    static Object repondre(Diagnostic diagnostic, HttpServletRequest requete, String chemin, String incident) {
        if (chemin.startsWith(requete.getContextPath() + "/api/")) {
            Map<String, Object> corps = diagnostic.corps();
            if (incident != null) {
                corps.put("message", diagnostic.message() + " Numéro de l'incident : " + incident + ".");
            }
            return ResponseEntity.status(diagnostic.statut())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(corps);
        }
        ModelAndView page = new ModelAndView("erreur", HttpStatusCode.valueOf(diagnostic.statut()));
        page.addObject("statut", diagnostic.statut());
        page.addObject("titre", Statuts.titre(diagnostic.statut()));
        page.addObject("message", diagnostic.message());
        page.addObject("incident", incident);
        page.addObject("chemin", chemin);
        return page;
    }
}
