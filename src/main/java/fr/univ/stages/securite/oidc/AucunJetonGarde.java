package fr.univ.stages.securite.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps no access token: we ask nothing of the provider once the person is known. */
class AucunJetonGarde implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String nom, Authentication personne, HttpServletRequest requete) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication personne,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        // nothing is kept
    }

    @Override
    public void removeAuthorizedClient(
            String nom, Authentication personne, HttpServletRequest requete, HttpServletResponse reponse) {
        // nothing was kept
    }
}
