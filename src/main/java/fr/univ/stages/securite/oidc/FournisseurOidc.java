package fr.univ.stages.securite.oidc;

import fr.univ.stages.securite.connexion.ReglagesConnexion;
import fr.univ.stages.securite.connexion.ServiceMuet;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** The OpenID Connect provider, discovered at the first sign-in: while it is down the application starts all the same. */
@Component
@ConditionalOnProperty(name = "stages.connexion.mode", havingValue = "OIDC")
public class FournisseurOidc {

    /** The only registration there is; part of the address where signing in starts. */
    static final String NOM = "universite";

    private static final ParameterizedTypeReference<Map<String, Object>> CONFIGURATION =
            new ParameterizedTypeReference<>() {};

    private final ReglagesConnexion.Oidc reglages;
    private final String adresse;
    private final RestTemplate http;
    private volatile ClientRegistration decouvert;

    public FournisseurOidc(ReglagesConnexion reglages) {
        this.reglages = reglages.oidc();
        this.adresse = ReglagesConnexion.exiger("adresse", reglages.adresse());
        ReglagesConnexion.exiger("oidc.emetteur", this.reglages.emetteur());
        ReglagesConnexion.exiger("oidc.client", this.reglages.client());
        this.http = new RestTemplateBuilder()
                .connectTimeout(reglages.delai())
                .readTimeout(reglages.delai())
                .build();
    }

    String adresse() {
        return adresse;
    }

    String client() {
        return reglages.client();
    }

    /** Bounded in time, for whatever else asks the provider. */
    RestTemplate http() {
        return http;
    }

    ClientRegistrationRepository clients() {
        return nom -> NOM.equals(nom) ? enregistrement() : null;
    }

    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> jetons() {
        RestClientAuthorizationCodeTokenResponseClient jetons = new RestClientAuthorizationCodeTokenResponseClient();
        jetons.setRestClient(RestClient.builder()
                .requestFactory(http.getRequestFactory())
                .messageConverters(convertisseurs -> {
                    convertisseurs.clear();
                    convertisseurs.add(new FormHttpMessageConverter());
                    convertisseurs.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return jetons;
    }

    /** Where the provider ends its own session; null when it has no such place or does not answer. */
    String finDeSession() {
        try {
            Object fin = enregistrement()
                    .getProviderDetails()
                    .getConfigurationMetadata()
                    .get("end_session_endpoint");
            return fin == null ? null : fin.toString();
        } catch (ServiceMuet e) {
            return null;
        }
    }

    private ClientRegistration enregistrement() {
        ClientRegistration connu = decouvert;
        if (connu == null) {
            connu = decouvrir();
            decouvert = connu;
        }
        return connu;
    }

    private ClientRegistration decouvrir() {
        try {
            Map<String, Object> publiee = http.exchange(
                            reglages.emetteur().replaceFirst("/$", "") + "/.well-known/openid-configuration",
                            HttpMethod.GET,
                            null,
                            CONFIGURATION)
                    .getBody();
            if (publiee == null || !reglages.emetteur().equals(publiee.get("issuer"))) {
                throw new ServiceMuet("Le fournisseur ne se dit pas l'émetteur " + reglages.emetteur(), null);
            }
            ClientRegistration.Builder client = ClientRegistrations.fromOidcConfiguration(publiee)
                    .registrationId(NOM)
                    .clientId(reglages.client())
                    .scope(reglages.portees())
                    .redirectUri(adresse + ModeOidc.RETOUR);
            return reglages.secret().isEmpty()
                    ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            .build()
                    : client.clientSecret(reglages.secret()).build();
        } catch (RestClientException | IllegalArgumentException e) {
            throw new ServiceMuet("La configuration du fournisseur OpenID Connect ne se lit pas", e);
        }
    }
}
