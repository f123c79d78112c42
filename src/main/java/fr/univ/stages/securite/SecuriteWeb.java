package fr.univ.stages.securite;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Closed by default: what is not listed here needs a signed-in person, and what is listed says who. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecuriteWeb {

    private static final String[] OUVERT = {
        "/connexion",
        "/mentions",
        "/accessibilite",
        "/webjars/**",
        "/portail/**",
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

    /** Camunda's own pages: they bring their own CSRF token and content policy. */
    @Bean
    @Order(1)
    SecurityFilterChain camunda(HttpSecurity http, ApiCamunda api, ConnexionAnnuaire connexion, RolesDuMoment roles)
            throws Exception {
        return http.securityMatcher("/camunda/**")
                .authenticationProvider(connexion)
                .addFilterAfter(new SessionAJour(roles), SecurityContextHolderFilter.class)
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
                .exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**"))
                        .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/connexion")))
                .headers(h -> h.contentSecurityPolicy(csp -> csp.policyDirectives("frame-ancestors 'none'"))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** The portal, its JSON and its files. */
    @Bean
    @Order(2)
    SecurityFilterChain portail(HttpSecurity http, ConnexionAnnuaire connexion, RolesDuMoment roles) throws Exception {
        return http.authenticationProvider(connexion)
                .addFilterAfter(new SessionAJour(roles), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(regles ->
                        regles.requestMatchers(OUVERT).permitAll().anyRequest().authenticated())
                .formLogin(f -> f.loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("motDePasse")
                        .failureHandler(new EchecDeConnexion())
                        .defaultSuccessUrl("/"))
                .logout(l -> l.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?fin"))
                .csrf(csrf -> csrf.csrfTokenRepository(jetons())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .addFilterAfter(new JetonVisible(), CsrfFilter.class)
                .exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                PathPatternRequestMatcher.withDefaults().matcher("/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/connexion"), requete -> true))
                .headers(h -> h.contentSecurityPolicy(csp -> csp.policyDirectives(POLITIQUE))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .sessionManagement(withDefaults())
                .build();
    }

    private static CookieCsrfTokenRepository jetons() {
        CookieCsrfTokenRepository jetons = CookieCsrfTokenRepository.withHttpOnlyFalse();
        jetons.setCookieName("APP-XSRF-TOKEN");
        jetons.setHeaderName("X-APP-XSRF-TOKEN");
        jetons.setCookiePath("/");
        return jetons;
    }
}
