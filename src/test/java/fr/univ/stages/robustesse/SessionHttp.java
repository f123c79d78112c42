package fr.univ.stages.robustesse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A signed-in person who speaks HTTP to a running application, without a browser. */
public final class SessionHttp {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies;
    private final HttpClient client;
    private final String adresse;

    public SessionHttp(String adresse) {
        this(adresse, new CookieManager());
    }

    private SessionHttp(String adresse, CookieManager cookies) {
        this.adresse = adresse;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** The same person, with the same cookies, sent to another node. */
    SessionHttp sur(String noeud) {
        return new SessionHttp(noeud, cookies);
    }

    /** Signs in; fails when the application does not send to the home page. */
    public SessionHttp connecter(String identifiant, String motDePasse) {
        get("/connexion");
        HttpResponse<String> reponse =
                formulaire("/connexion", Map.of("identifiant", identifiant, "motDePasse", motDePasse));
        if (!reponse.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new IllegalStateException("Connexion refusée : " + reponse.headers());
        }
        get("/");
        return this;
    }

    public HttpResponse<String> get(String chemin) {
        return envoyer(requete(chemin).GET().build());
    }

    public JsonNode json(String chemin) {
        return lire(get(chemin).body());
    }

    public HttpResponse<String> formulaire(String chemin, Map<String, String> champs) {
        String corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return envoyer(requete(chemin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-APP-XSRF-TOKEN", jeton())
                .POST(BodyPublishers.ofString(corps))
                .build());
    }

    public HttpResponse<String> poster(String chemin, Object corps) {
        return envoyer(post(chemin, corps));
    }

    /** Sends to Camunda's own API as its pages do, with the token they were given. */
    public HttpResponse<String> camunda(String methode, String chemin, Object corps) {
        try {
            return envoyer(requete("/camunda/api/engine/engine/default" + chemin)
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                    .method(methode, BodyPublishers.ofString(JSON.writeValueAsString(corps)))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends without waiting; the future fails when the application dies meanwhile. */
    public CompletableFuture<HttpResponse<String>> posterSansAttendre(String chemin, Object corps) {
        return client.sendAsync(post(chemin, corps), BodyHandlers.ofString());
    }

    /** Sends a step of the wizard as its form does. */
    public HttpResponse<String> accomplir(String tache, Map<String, Object> saisie) {
        return poster("/api/taches/" + tache, etape(tache, saisie));
    }

    public Map<String, Object> etape(String tache, Map<String, Object> saisie) {
        long version = json("/api/taches/" + tache).at("/dossier/version").asLong();
        return Map.of("version", version, "saisie", saisie);
    }

    public static JsonNode lire(String corps) {
        try {
            return JSON.readTree(corps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest post(String chemin, Object corps) {
        try {
            return requete(chemin)
                    .header("Content-Type", "application/json")
                    .header("X-APP-XSRF-TOKEN", jeton())
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(corps)))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder requete(String chemin) {
        return HttpRequest.newBuilder(URI.create(adresse + chemin)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> envoyer(HttpRequest requete) {
        try {
            return client.send(requete, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String jeton() {
        return cookie("APP-XSRF-TOKEN");
    }

    private String cookie(String nom) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(nom))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
