package fr.univ.stages.securite.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that every answer carries, whatever it is, beside Spring Security's own. */
final class EnTetes {

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
            + " display-capture=(), publickey-credentials-get=(), browsing-topics=()";

    private static final Pattern FICHIER = Pattern.compile(
            "/camunda/(lib|assets|webjars|favicon\\.ico|app/[a-z]+/(scripts|styles|assets|locales|stages))(/.*)?");

    private EnTetes() {}

    static void poser(HeadersConfigurer<HttpSecurity> entetes, String politique) {
        entetes.contentSecurityPolicy(csp -> csp.policyDirectives(politique))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(PERMISSIONS))
                .httpStrictTransportSecurity(
                        hsts -> hsts.includeSubDomains(false).maxAgeInSeconds(31_536_000));
    }

    /** For an address that the firewall refuses before any filter could write a header. */
    static void poserSansFiltre(HttpServletResponse reponse, String politique) {
        reponse.setHeader("Content-Security-Policy", politique);
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("X-Frame-Options", "DENY");
        reponse.setHeader("Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy());
        reponse.setHeader("Permissions-Policy", PERMISSIONS);
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Camunda's files carry no version in their name: they are checked again each time, and everything else is not kept. */
    static void cacheDeCamunda(HeadersConfigurer<HttpSecurity> entetes) {
        entetes.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter((requete, reponse) -> reponse.setHeader(
                        HttpHeaders.CACHE_CONTROL,
                        FICHIER.matcher(requete.getRequestURI()).matches() ? "no-cache" : "no-store"));
    }
}
