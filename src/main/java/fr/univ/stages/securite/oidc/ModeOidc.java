package fr.univ.stages.securite.oidc;

import fr.univ.stages.securite.connexion.EchecDeConnexion;
import fr.univ.stages.securite.connexion.ModeDeConnexion;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The university's OpenID Connect provider asks for the password (authorization code with PKCE). */
@Component
@ConditionalOnProperty(name = "stages.connexion.mode", havingValue = "OIDC")
class ModeOidc extends ModeDeConnexion {

    static final String RETOUR = "/connexion/retour";

    private static final String DEPARTS = "/connexion/oidc";

    private final FournisseurOidc fournisseur;
    private final PersonnesOidc personnes;
    private final RequestCache adresseDemandee;
    private final FinDeSessionOidc fin;
    private final EchecDeConnexion echec = new EchecDeConnexion("echec");

    ModeOidc(FournisseurOidc fournisseur, PersonnesOidc personnes, RequestCache adresseDemandee, FinDeSessionOidc fin) {
        this.fournisseur = fournisseur;
        this.personnes = personnes;
        this.adresseDemandee = adresseDemandee;
        this.fin = fin;
    }

    @Override
    public boolean parMotDePasse() {
        return false;
    }

    @Override
    public String depart() {
        return DEPARTS + "/" + FournisseurOidc.NOM;
    }

    @Override
    public void brancher(HttpSecurity http) throws Exception {
        DefaultOAuth2AuthorizationRequestResolver demandes =
                new DefaultOAuth2AuthorizationRequestResolver(fournisseur.clients(), DEPARTS);
        demandes.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oidcLogout(l -> l.clientRegistrationRepository(fournisseur.clients())
                .oidcSessionRegistry(fin)
                .backChannel(b -> b.logoutHandler(fin)));
        http.oauth2Login(o -> {
            o.loginPage("/connexion")
                    .clientRegistrationRepository(fournisseur.clients())
                    .authorizedClientRepository(new AucunJetonGarde())
                    .authorizationEndpoint(a -> a.authorizationRequestResolver(demandes))
                    .redirectionEndpoint(r -> r.baseUri(RETOUR))
                    .tokenEndpoint(t -> t.accessTokenResponseClient(fournisseur.jetons()))
                    .userInfoEndpoint(u -> u.oidcUserService(personnes))
                    .successHandler(new ArriveeOidc(adresseDemandee))
                    .failureHandler(echec);
            o.withObjectPostProcessor(new EchecAuDepart(echec));
        });
    }

    @Override
    public String sortie(Authentication session) {
        String adresse = fournisseur.finDeSession();
        if (adresse == null) {
            return null;
        }
        UriComponentsBuilder sortie = UriComponentsBuilder.fromUriString(adresse)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{retour}");
        if (session != null && session.getDetails() instanceof PreuveOidc preuve) {
            sortie.queryParam("id_token_hint", preuve.jeton());
        }
        return sortie.encode()
                .buildAndExpand(fournisseur.client(), fournisseur.adresse() + "/connexion?fin")
                .toUriString();
    }

    /** Spring Security's own answer to a provider that is down would be a bare 500. */
    private record EchecAuDepart(EchecDeConnexion echec)
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filtre) {
            filtre.setAuthenticationFailureHandler(echec);
            return filtre;
        }
    }
}
