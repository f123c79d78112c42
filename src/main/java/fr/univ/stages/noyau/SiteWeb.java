package fr.univ.stages.noyau;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Address of a web site: it becomes a link, so that only http and https are let in. */
public final class SiteWeb {

    private SiteWeb() {}

    /** The whole address, at most 200 characters, https:// put before it when it was left out; empty when it is none. */
    public static Optional<String> de(String saisi) {
        return de(saisi, 200);
    }

    /** The same with another bound. */
    public static Optional<String> de(String saisi, int maximum) {
        String adresse = saisi.contains("://") ? saisi : "https://" + saisi;
        try {
            URI uri = new URI(adresse);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean nomme = uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
            return web && nomme && adresse.length() <= maximum ? Optional.of(adresse) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
