package fr.univ.stages.securite;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies and goes from site to site as it is sent. */
public final class Navigation {

    private static final int DETOURS_AU_PLUS = 12;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String adresse;

    public Navigation(String adresse) {
        this.adresse = adresse;
    }

    /** One request, wherever it leads. */
    public HttpResponse<String> get(String chemin, String... entetes) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(absolue(chemin)));
        if (entetes.length > 0) {
            requete.headers(entetes);
        }
        return envoyer(requete.GET().build());
    }

    /** Goes where it is sent until a page answers; fails in a loop. */
    public HttpResponse<String> suivre(String chemin) {
        HttpResponse<String> reponse = get(chemin);
        for (int detour = 0; reponse.statusCode() / 100 == 3; detour++) {
            if (detour == DETOURS_AU_PLUS) {
                throw new IllegalStateException("Une boucle : " + reponse.uri());
            }
            reponse = get(reponse.uri().resolve(destination(reponse)).toString());
        }
        return reponse;
    }

    /** A form of ours, with its token when there is one, or a message without any. */
    public HttpResponse<String> poster(String chemin, Map<String, String> champs) {
        String corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return envoyer(HttpRequest.newBuilder(URI.create(absolue(chemin)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-APP-XSRF-TOKEN", cookie("APP-XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(corps))
                .build());
    }

    public HttpResponse<String> connecter(String identifiant, String motDePasse) {
        get("/connexion");
        return poster("/connexion", Map.of("identifiant", identifiant, "motDePasse", motDePasse));
    }

    public Optional<String> cookie(String nom) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(nom))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void deposer(String nom, String valeur) {
        HttpCookie cookie = new HttpCookie(nom, valeur);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(adresse), cookie);
    }

    public static String destination(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("");
    }

    private String absolue(String chemin) {
        return chemin.startsWith("http") ? chemin : adresse + chemin;
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
}
