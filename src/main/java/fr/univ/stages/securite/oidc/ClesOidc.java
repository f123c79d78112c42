package fr.univ.stages.securite.oidc;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks ID tokens as Spring Security does, with a bounded wait for the provider's keys, which its own factory lacks. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "stages.connexion.mode", havingValue = "OIDC")
class ClesOidc {

    private volatile NimbusJwtDecoder lecteur;

    @Bean
    JwtDecoderFactory<ClientRegistration> lecteurDesJetons(FournisseurOidc fournisseur) {
        return client -> lecteur(client, fournisseur);
    }

    private JwtDecoder lecteur(ClientRegistration client, FournisseurOidc fournisseur) {
        NimbusJwtDecoder connu = lecteur;
        if (connu == null) {
            connu = NimbusJwtDecoder.withJwkSetUri(client.getProviderDetails().getJwkSetUri())
                    .jwsAlgorithms(algorithmes -> algorithmes.addAll(List.of(SignatureAlgorithm.values())))
                    .restOperations(fournisseur.http())
                    .build();
            connu.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
            connu.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            lecteur = connu;
        }
        return connu;
    }
}
