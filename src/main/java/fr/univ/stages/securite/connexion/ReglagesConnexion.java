package fr.univ.stages.securite.connexion;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people prove who they are (docs/connexion.md); only the settings of the chosen mode are read.
 *
 * @param adresse public address of the application, which the sign-in service sends people back to
 * @param delai longest wait for an answer of the sign-in service
 */
@ConfigurationProperties("stages.connexion")
public record ReglagesConnexion(
        @DefaultValue("ANNUAIRE") Mode mode,
        String adresse,
        @DefaultValue("5s") Duration delai,
        @DefaultValue Cas cas,
        @DefaultValue Oidc oidc) {

    enum Mode {
        ANNUAIRE,
        CAS,
        OIDC
    }

    /**
     * A CAS server that speaks version 3 of the protocol.
     *
     * @param serveur its address, such as {@code https://cas.univ.example/cas}
     * @param attribut the attribute that holds the login; empty for the name the server gives
     */
    public record Cas(String serveur, @DefaultValue("") String attribut) {}

    /**
     * An OpenID Connect provider that publishes its configuration.
     *
     * @param emetteur its issuer, exactly as its tokens write it
     * @param secret empty for a public client, which PKCE protects alone
     * @param attribut the claim that holds the login
     */
    public record Oidc(
            String emetteur,
            String client,
            @DefaultValue("") String secret,
            @DefaultValue("preferred_username") String attribut,
            @DefaultValue({"openid", "profile"}) Set<String> portees) {}

    /** The value without a final slash; stops the start with the name of the setting when it is missing. */
    public static String exiger(String propriete, String valeur) {
        if (valeur == null || valeur.isBlank()) {
            throw new IllegalStateException("stages.connexion." + propriete + " manque : le mode de connexion choisi"
                    + " ne peut pas s'en passer (docs/connexion.md).");
        }
        return valeur.strip().replaceFirst("/+$", "");
    }
}
