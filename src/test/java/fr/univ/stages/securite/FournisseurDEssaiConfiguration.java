package fr.univ.stages.securite;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * What a university would set up: one client, PKCE demanded, the login in a claim, a session that can be
 * ended. Not a {@code @Configuration}: the application under test would find it.
 */
@EnableWebSecurity
public class FournisseurDEssaiConfiguration {

    /** What it calls people begins so: nobody may take the subject for a login. */
    public static final String OPAQUE = "numero-opaque-";

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    SecurityFilterChain fournisseur(HttpSecurity http, FournisseurDEssai fournisseur) throws Exception {
        OidcLogoutAuthenticationSuccessHandler fin = new OidcLogoutAuthenticationSuccessHandler();
        fin.setLogoutHandler((requete, reponse, session) ->
                fournisseur.finir(((OidcLogoutAuthenticationToken) session).getIdTokenHint()));
        http.with(
                        OAuth2AuthorizationServerConfigurer.authorizationServer(),
                        serveur ->
                                serveur.oidc(oidc -> oidc.logoutEndpoint(sortie -> sortie.logoutResponseHandler(fin))))
                .authorizeHttpRequests(regles -> regles.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .exceptionHandling(
                        refus -> refus.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterAfter(new PersonneConnectee(fournisseur), SecurityContextHolderFilter.class);
        return http.build();
    }

    @Bean
    RegisteredClientRepository clients(FournisseurDEssai fournisseur) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId(
                        UUID.randomUUID().toString())
                .clientId(FournisseurDEssai.CLIENT)
                .clientSecret("{noop}" + FournisseurDEssai.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(fournisseur.application() + "/connexion/retour")
                .postLogoutRedirectUri(fournisseur.application() + "/connexion?fin")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build());
    }

    @Bean
    AuthorizationServerSettings reglages(FournisseurDEssai fournisseur) {
        return AuthorizationServerSettings.builder()
                .issuer(fournisseur.adresse())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> cles(FournisseurDEssai fournisseur) {
        return new ImmutableJWKSet<>(fournisseur.cles());
    }

    @Bean
    JwtDecoder lecture(JWKSource<SecurityContext> cles) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(cles);
    }

    @Bean
    JwtEncoder signature(FournisseurDEssai fournisseur) {
        return fournisseur::signer;
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> contenu(FournisseurDEssai fournisseur) {
        return jeton -> {
            if (OidcParameterNames.ID_TOKEN.equals(jeton.getTokenType().getValue())) {
                String numero = jeton.getPrincipal().getName();
                jeton.getClaims().claim("preferred_username", numero.substring(OPAQUE.length()));
                if (fournisseur.nonceImpose() != null) {
                    jeton.getClaims().claim("nonce", fournisseur.nonceImpose());
                }
            }
        };
    }

    /** Stands for the provider's own sign-in page, which is none of our business. */
    private static final class PersonneConnectee extends OncePerRequestFilter {

        private final FournisseurDEssai fournisseur;

        PersonneConnectee(FournisseurDEssai fournisseur) {
            this.fournisseur = fournisseur;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
                throws ServletException, IOException {
            String personne = fournisseur.personne();
            if (personne != null
                    && List.of("/oauth2/authorize", "/connect/logout").contains(requete.getRequestURI())) {
                SecurityContextHolder.setContext(new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(OPAQUE + personne, null, List.of())));
            }
            suite.doFilter(requete, reponse);
        }
    }
}
