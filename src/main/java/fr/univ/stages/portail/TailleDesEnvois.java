package fr.univ.stages.portail;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.Globals;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses (413) a JSON body or a form beyond 256 KiB, and files beyond 5 MiB, before anything reads them. The import of
 * organisations bounds by itself what it reads, and reads nothing before it knows who sends it.
 */
class TailleDesEnvois extends OncePerRequestFilter {

    /** In bytes. */
    static final int MAXIMUM = 256 * 1024;

    /** Also in {@code spring.servlet.multipart}, for what comes without announced length. */
    static final int MAXIMUM_FICHIERS = 5 * 1024 * 1024;

    private static final String IMPORT = "/etablissements/import";
    private static final Set<String> SANS_CORPS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        long annonce = requete.getContentLengthLong();
        if (deFichiers(requete)) {
            if (annonce > MAXIMUM_FICHIERS) {
                reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                suite.doFilter(requete, reponse);
            }
            return;
        }
        if (annonce > MAXIMUM || (annonce < 0 && formulaireTropGros(requete))) {
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        suite.doFilter(annonce < 0 ? new EnvoiBorne(requete) : requete, reponse);
    }

    /** The container reads a form by itself, up to its own bound of the same size, and says when it gave up. */
    private static boolean formulaireTropGros(HttpServletRequest requete) {
        String type = requete.getContentType();
        return type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && requete.getParameterMap().isEmpty()
                && requete.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return SANS_CORPS.contains(requete.getMethod())
                || requete.getRequestURI().startsWith(requete.getContextPath() + "/camunda/")
                || estImport(requete);
    }

    private static boolean estImport(HttpServletRequest requete) {
        return requete.getRequestURI().equals(requete.getContextPath() + IMPORT)
                && "text/csv".equalsIgnoreCase(requete.getContentType());
    }

    private static boolean deFichiers(HttpServletRequest requete) {
        String type = requete.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
