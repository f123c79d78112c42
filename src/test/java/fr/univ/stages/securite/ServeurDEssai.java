package fr.univ.stages.securite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A server of the university on the loopback address, which can be stopped and started again at the same address. */
public abstract class ServeurDEssai {

    private final int port = portLibre();
    private HttpServer serveur;

    public static int portLibre() {
        try (ServerSocket essai = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return essai.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String adresse() {
        return "http://localhost:" + port;
    }

    public void demarrer() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            serveur.createContext("/", this::traiter);
            serveur.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void arreter() {
        serveur.stop(0);
    }

    public abstract void repondre(HttpExchange echange, String chemin, Map<String, String> parametres) throws Exception;

    protected static void envoyer(HttpExchange echange, int statut, String type, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
        echange.sendResponseHeaders(statut, octets.length);
        echange.getResponseBody().write(octets);
    }

    protected static void rediriger(HttpExchange echange, String adresse) throws IOException {
        echange.getResponseHeaders().set("Location", adresse);
        echange.sendResponseHeaders(302, -1);
    }

    protected static Map<String, String> parametres(String texte) {
        Map<String, String> parametres = new LinkedHashMap<>();
        if (texte != null && !texte.isEmpty()) {
            Arrays.stream(texte.split("&"))
                    .map(paire -> paire.split("=", 2))
                    .forEach(paire -> parametres.put(
                            paire[0], paire.length == 1 ? "" : URLDecoder.decode(paire[1], StandardCharsets.UTF_8)));
        }
        return parametres;
    }

    private void traiter(HttpExchange echange) throws IOException {
        try (echange) {
            Map<String, String> parametres = parametres(echange.getRequestURI().getRawQuery());
            parametres.putAll(parametres(new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            repondre(echange, echange.getRequestURI().getPath(), parametres);
        } catch (Exception e) {
            envoyer(echange, 400, "text/plain", e.toString());
        }
    }
}
