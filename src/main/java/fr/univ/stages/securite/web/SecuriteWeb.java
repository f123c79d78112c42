package fr.univ.stages.securite.web;

import fr.univ.stages.securite.RevueDeLAnnuaire;
import fr.univ.stages.securite.RolesDuMoment;
import fr.univ.stages.securite.camunda.ApiCamunda;
import fr.univ.stages.securite.connexion.EntreeDesPages;
import fr.univ.stages.securite.connexion.ModeDeConnexion;
import fr.univ.stages.securite.connexion.SortieDeLUniversite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Closed by default: what is not listed here needs a signed-in person, and what is listed says who. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecuriteWeb {

    private static final String[] OUVERT = {
        "/connexion",
        "/connexion/depart",
        "/connexion/sortie",
        "/mentions",
        "/accessibilite",
        "/verification",
        "/webjars/**",
        "/portail/**",
        "/charte/**",
        "/forms/_commun/**",
        "/favicon.ico",
        "/error",
        "/actuator/health/**"
    };
    private static final String POLITIQUE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    PathPatternRequestMatcherBuilderFactoryBean requestMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    RequestRejectedHandler adresseRefusee() {
        return (requete, reponse, refus) -> {
            EnTetes.poserSansFiltre(reponse, POLITIQUE);
            reponse.sendError(HttpStatus.BAD_REQUEST.value());
        };
    }

    /** Camunda's own pages: they bring their own CSRF token and content policy. */
    @Bean
    @Order(1)
    SecurityFilterChain camunda(
            HttpSecurity http,
            ApiCamunda api,
            ModeDeConnexion mode,
            RolesDuMoment roles,
            RevueDeLAnnuaire revue,
            RequestCache adresseDemandee)
            throws Exception {
        return http.securityMatcher("/camunda/**")
                .addFilterAfter(new SessionAJour(roles, revue), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(regles -> regles.requestMatchers(
                                "/camunda/app/cockpit/**",
                                "/camunda/app/admin/**",
                                "/camunda/app/welcome/**",
                                "/camunda/api/cockpit/**")
                        .hasRole("ADMINISTRATEUR")
                        .anyRequest()
                        .access(api))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
                .logout(LogoutConfigurer::disable)
                .requestCache(cache -> cache.requestCache(adresseDemandee))
                .exceptionHandling(e -> refuser(e, "/camunda/api/**", mode))
                .headers(h -> {
                    EnTetes.poser(h, "frame-ancestors 'none'");
                    EnTetes.cacheDeCamunda(h);
                })
                .build();
    }

    /** The portal, its JSON and its files. */
    @Bean
    @Order(2)
    SecurityFilterChain portail(
            HttpSecurity http,
            ModeDeConnexion mode,
            RolesDuMoment roles,
            RevueDeLAnnuaire revue,
            RequestCache adresseDemandee)
            throws Exception {
        http.addFilterAfter(new SessionAJour(roles, revue), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(regles ->
                        regles.requestMatchers(OUVERT).permitAll().anyRequest().authenticated())
                .logout(l -> l.logoutUrl("/deconnexion").logoutSuccessHandler(new SortieDeLUniversite(mode)))
                .csrf(csrf -> csrf.csrfTokenRepository(jetons())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .addFilterAfter(new JetonVisible(), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(adresseDemandee))
                .exceptionHandling(e -> refuser(e, "/api/**", mode))
                .headers(h -> EnTetes.poser(h, POLITIQUE));
        mode.brancher(http);
        return http.build();
    }

    private static void refuser(ExceptionHandlingConfigurer<HttpSecurity> refus, String json, ModeDeConnexion mode) {
        refus.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        PathPatternRequestMatcher.withDefaults().matcher(json))
                .defaultAuthenticationEntryPointFor(new EntreeDesPages(mode), requete -> true);
    }

    private static CookieCsrfTokenRepository jetons() {
        CookieCsrfTokenRepository jetons = CookieCsrfTokenRepository.withHttpOnlyFalse();
        jetons.setCookieName("APP-XSRF-TOKEN");
        jetons.setHeaderName("X-APP-XSRF-TOKEN");
        jetons.setCookiePath("/");
        jetons.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return jetons;
    }
}
