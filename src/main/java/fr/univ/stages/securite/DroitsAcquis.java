package fr.univ.stages.securite;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The rights of a person, read once per request and never kept longer: a detachment acts at the next request on every
 * node. Outside a request each question is asked of the database.
 */
@Component
public class DroitsAcquis {

    private static final String CLE = DroitsAcquis.class.getName() + ".";

    private final Rattachements rattachements;

    DroitsAcquis(Rattachements rattachements) {
        this.rattachements = rattachements;
    }

    /** Asks the database again in this request: what was read may have changed meanwhile, here or elsewhere. */
    public void oublier(String login) {
        RequestAttributes requete = RequestContextHolder.getRequestAttributes();
        if (requete != null) {
            requete.removeAttribute(CLE + login, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @SuppressWarnings("unchecked")
    Map<Long, Droit> de(String login) {
        RequestAttributes requete = RequestContextHolder.getRequestAttributes();
        if (requete == null) {
            return rattachements.de(login);
        }
        Object lus = requete.getAttribute(CLE + login, RequestAttributes.SCOPE_REQUEST);
        if (lus == null) {
            lus = rattachements.de(login);
            requete.setAttribute(CLE + login, lus, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<Long, Droit>) lus;
    }
}
