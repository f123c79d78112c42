package fr.univ.stages.portail;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what goes wrong outside the controllers: filters, security, unknown files, the container itself. */
@Controller
class ErreurController implements ErrorController {

    private static final Set<String> SANS_JETON = Set.of("GET", "HEAD");
    private static final String JETON_REFUSE = "La page était ouverte depuis trop longtemps, ou votre session a changé."
            + " Revenez en arrière, rechargez la page, puis recommencez.";

    @RequestMapping("/error")
    Object erreur(HttpServletRequest requete) {
        Object adresse = requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Throwable exception = (Throwable) requete.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Diagnostic diagnostic = diagnostiquer(requete, exception);
        String incident =
                diagnostic.incident() && exception != null ? ReponsesAuxErreurs.noter(exception, requete) : null;
        return ReponsesAuxErreurs.repondre(diagnostic, requete, adresse == null ? "" : adresse.toString(), incident);
    }

    private static Diagnostic diagnostiquer(HttpServletRequest requete, Throwable exception) {
        if (exception != null) {
            return Diagnostic.de(exception);
        }
        Object statut = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = statut instanceof Integer connu && connu >= 400 ? connu : 404;
        boolean jetonRefuse = code == 403 && !SANS_JETON.contains(requete.getMethod());
        return jetonRefuse ? new Diagnostic(code, JETON_REFUSE, Map.of()) : Diagnostic.statut(code);
    }
}
