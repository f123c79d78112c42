package fr.univ.stages.securite;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * An OpenID Connect provider made of Spring Authorization Server, in a context of its own. It can be stopped and started
 * again at its address, and be made to lie where a provider must not be believed.
 */
public class FournisseurDEssai implements ServiceDEssai {

    public static final String CLIENT = "stages";
    public static final String SECRET = "secret-du-client";

    private final int port = ServeurDEssai.portLibre();
    private final RSAKey cle = nouvelleCle();
    private final String application;
    private volatile RSAKey signature = cle;
    private volatile String personne;
    private volatile String nonceImpose;
    private volatile String jetonDAcces;
    private volatile String indice;
    private volatile String session;
    private AnnotationConfigServletWebServerApplicationContext serveur;

    /** The address of the application decides where people may be sent back to. */
    public FournisseurDEssai(String application) {
        this.application = application;
    }

    @Override
    public void connecter(String login) {
        personne = login;
    }

    @Override
    public String personne() {
        return personne;
    }

    @Override
    public String adresse() {
        return "http://localhost:" + port;
    }

    String application() {
        return application;
    }

    String nonceImpose() {
        return nonceImpose;
    }

    public void imposerLeNonce(String nonce) {
        nonceImpose = nonce;
    }

    /** Signs from now on with a key that is not published, until it is called with false. */
    public void signerDUneFausseCle(boolean fausse) {
        signature = fausse ? nouvelleCle() : cle;
    }

    /** The keys that it publishes. */
    JWKSet cles() {
        return new JWKSet(cle);
    }

    Jwt signer(JwtEncoderParameters contenu) {
        Jwt jeton = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(signature))).encode(contenu);
        if (jeton.hasClaim("sid")) {
            session = jeton.getClaimAsString("sid");
        }
        if (jeton.hasClaim("scope")) {
            jetonDAcces = jeton.getTokenValue();
        }
        return jeton;
    }

    /** What it called the session that it opened last. */
    public String session() {
        return session;
    }

    /** The access token that was given last. */
    public String jetonDAcces() {
        return jetonDAcces;
    }

    /** Ends the session of whoever is signed in, as the application asked with this ID token. */
    void finir(String preuve) {
        indice = preuve;
        personne = null;
    }

    /** The ID token given at the last sign-out. */
    public String indice() {
        return indice;
    }

    public void demarrer() {
        serveur = new AnnotationConfigServletWebServerApplicationContext();
        serveur.registerBean(FournisseurDEssai.class, () -> this);
        serveur.registerBean(TomcatServletWebServerFactory.class, () -> new TomcatServletWebServerFactory(port));
        serveur.register(FournisseurDEssaiConfiguration.class);
        serveur.refresh();
    }

    public void arreter() {
        serveur.close();
    }

    /** What it would post to end a session: valid but for the name of the session or of the person, which must be said. */
    public String annonceDeFin(Consumer<JwtClaimsSet.Builder> contenu) {
        JwtClaimsSet.Builder fin = JwtClaimsSet.builder()
                .issuer(adresse())
                .audience(List.of(CLIENT))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(120))
                .id(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        contenu.accept(fin);
        return signer(JwtEncoderParameters.from(fin.build())).getTokenValue();
    }

    private static RSAKey nouvelleCle() {
        try {
            return new RSAKeyGenerator(2048).keyID("essai").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
