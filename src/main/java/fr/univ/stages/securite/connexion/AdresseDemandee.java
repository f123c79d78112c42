package fr.univ.stages.securite.connexion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers across sign-in which page was asked for: a path of ours and nothing else of the request, so that neither a
 * foreign host nor a cookie can come back from the session.
 */
@Component
class AdresseDemandee implements RequestCache {

    private static final String ATTRIBUT = "stages.adresse";
    private static final int LONGUEUR = 2000;
    private static final Set<String> PAGES = Set.of("document", "iframe", "empty");

    @Override
    public void saveRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        String adresse = adresse(requete);
        if ("GET".equals(requete.getMethod()) && estUnePage(requete) && adresse.length() <= LONGUEUR) {
            requete.getSession().setAttribute(ATTRIBUT, adresse);
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        HttpSession session = requete.getSession(false);
        return session != null && session.getAttribute(ATTRIBUT) instanceof String adresse
                ? new SimpleSavedRequest(adresse)
                : null;
    }

    /** Never replaces the request; forgets the address once it is reached. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        SavedRequest demandee = getRequest(requete, reponse);
        if (demandee != null && demandee.getRedirectUrl().equals(adresse(requete))) {
            removeRequest(requete, reponse);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        HttpSession session = requete.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUT);
        }
    }

    /** Pictures, scripts and JSON are no place to come back to; browsers say what they ask for. */
    private static boolean estUnePage(HttpServletRequest requete) {
        String chemin = adresse(requete);
        String genre = requete.getHeader("Sec-Fetch-Dest");
        return (genre == null || PAGES.contains(genre))
                && chemin.matches("/(?![/\\\\]).*")
                && !chemin.matches("/(api|connexion|camunda/api|error)\\b.*");
    }

    private static String adresse(HttpServletRequest requete) {
        String chemin =
                requete.getRequestURI().substring(requete.getContextPath().length());
        return requete.getQueryString() == null ? chemin : chemin + "?" + requete.getQueryString();
    }
}
