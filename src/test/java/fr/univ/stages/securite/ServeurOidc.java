package fr.univ.stages.securite;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.sun.net.httpserver.HttpExchange;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;

/** A small OpenID Connect provider: discovery, authorization code good once, PKCE demanded, signed ID tokens, sign-out. */
class ServeurOidc extends ServeurDEssai {

    static final String CLIENT = "stages";
    static final String SECRET = "secret-du-client";
    static final String JETON_D_ACCES = "jeton-d-acces-du-fournisseur";

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Set<String> retours;
    private RSAKey cle = nouvelleCle();
    private volatile RSAKey signature = cle;
    private volatile String personne;
    private volatile String nonceImpose;
    private volatile String indice;

    ServeurOidc(Set<String> retours) {
        this.retours = retours;
    }

    void connecter(String login) {
        personne = login;
    }

    String personne() {
        return personne;
    }

    /** The ID token given at the last sign-out. */
    String indice() {
        return indice;
    }

    /** Signs from now on with a key that is not published, until it is called with false. */
    void signerDUneFausseCle(boolean fausse) {
        signature = fausse ? nouvelleCle() : cle;
    }

    void imposerLeNonce(String nonce) {
        nonceImpose = nonce;
    }

    @Override
    void repondre(HttpExchange echange, String chemin, Map<String, String> parametres) throws Exception {
        switch (chemin) {
            case "/.well-known/openid-configuration" -> envoyer(echange, 200, "application/json", configuration());
            case "/cles" -> envoyer(echange, 200, "application/json", new JWKSet(cle).toString());
            case "/autoriser" -> autoriser(echange, parametres);
            case "/jeton" -> jeton(echange, parametres);
            case "/fin" -> {
                indice = parametres.get("id_token_hint");
                exiger(retours.contains(parametres.get("post_logout_redirect_uri")), "retour inconnu");
                personne = null;
                rediriger(echange, parametres.get("post_logout_redirect_uri"));
            }
            default -> envoyer(echange, 404, "text/plain", chemin);
        }
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/autoriser", "token_endpoint": "%1$s/jeton",
                 "jwks_uri": "%1$s/cles", "end_session_endpoint": "%1$s/fin", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
                 "code_challenge_methods_supported": ["S256"]}""".formatted(adresse());
    }

    private void autoriser(HttpExchange echange, Map<String, String> demande) throws Exception {
        exiger(CLIENT.equals(demande.get("client_id")), "client inconnu");
        exiger(retours.contains(demande.get("redirect_uri")), "retour inconnu");
        exiger("code".equals(demande.get("response_type")), "type");
        exiger("S256".equals(demande.get("code_challenge_method")), "PKCE manque");
        if (personne == null) {
            envoyer(echange, 200, "text/html", "Page de connexion du fournisseur");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, demande);
        rediriger(
                echange,
                demande.get("redirect_uri") + "?code=" + code + "&state="
                        + java.net.URLEncoder.encode(demande.get("state"), "UTF-8"));
    }

    private void jeton(HttpExchange echange, Map<String, String> parametres) throws Exception {
        Map<String, String> demande = codes.remove(parametres.get("code"));
        String client = "Basic " + HttpHeaders.encodeBasicAuth(CLIENT, SECRET, null);
        boolean bon = demande != null
                && client.equals(echange.getRequestHeaders().getFirst("Authorization"))
                && demande.get("redirect_uri").equals(parametres.get("redirect_uri"))
                && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(parametres.get("code_verifier")))
                        .getValue()
                        .equals(demande.get("code_challenge"));
        if (!bon) {
            envoyer(echange, 400, "application/json", "{\"error\": \"invalid_grant\"}");
            return;
        }
        envoyer(
                echange,
                200,
                "application/json",
                "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300, \"id_token\": \"%s\"}"
                        .formatted(JETON_D_ACCES, preuve(demande.get("nonce"))));
    }

    private String preuve(String nonce) throws Exception {
        JWTClaimsSet contenu = new JWTClaimsSet.Builder()
                .issuer(adresse())
                .subject("numero-opaque-" + personne)
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", nonceImpose == null ? nonce : nonceImpose)
                .claim("preferred_username", personne)
                .build();
        SignedJWT jeton = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(cle.getKeyID()).build(), contenu);
        jeton.sign(new RSASSASigner(signature));
        return jeton.serialize();
    }

    private static RSAKey nouvelleCle() {
        try {
            return new RSAKeyGenerator(2048).keyID("essai").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void exiger(boolean vrai, String sinon) {
        if (!vrai) {
            throw new IllegalArgumentException(sinon);
        }
    }
}
