package fr.univ.stages.etablissement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Address of a web site: it becomes a link, so that only http and https are let in. */
final class SiteWeb {

    private SiteWeb() {}

    /** The whole address, https:// put before it when it was left out; empty when it is none. */
    static Optional<String> de(String saisi) {
        String adresse = saisi.contains("://") ? saisi : "https://" + saisi;
        try {
            URI uri = new URI(adresse);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean nomme = uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
            return web && nomme && adresse.length() <= 200 ? Optional.of(adresse) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
