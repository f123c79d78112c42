package fr.univ.stages.recherche;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Addresses of a list that keep what was asked for. */
public final class Lien {

    private Lien() {}

    /** The address of a page, these pieces behind its question mark; empty ones are left out. */
    public static String vers(String chemin, String... morceaux) {
        String requete = requete(Stream.of(morceaux));
        return requete.isEmpty() ? chemin : chemin + "?" + requete;
    }

    /** Several pieces as one. */
    public static String requete(Stream<String> morceaux) {
        return morceaux.filter(morceau -> !morceau.isEmpty()).collect(Collectors.joining("&"));
    }

    /** One piece, empty without a value. */
    public static String de(String nom, Object valeur) {
        return valeur == null ? "" : nom + "=" + UriUtils.encode(Objects.toString(valeur), StandardCharsets.UTF_8);
    }
}
