package fr.univ.stages.portail;

import fr.univ.stages.noyau.Horloge;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What « Vérifier un document » says, in the languages in which documents are printed: a host abroad asks too (6.2). */
@Component
class TextesDeVerification {

    private static final String FRANCAIS = "fr";
    private static final Map<String, DateTimeFormatter> MOMENTS = moments();

    private final ResourceBundleMessageSource phrases = new ResourceBundleMessageSource();

    TextesDeVerification() {
        phrases.setBasename("verification/textes");
        phrases.setDefaultEncoding(StandardCharsets.UTF_8.name());
        phrases.setFallbackToSystemLocale(false);
        phrases.setAlwaysUseMessageFormat(true);
    }

    /** The language asked for; else that of the browser of somebody who is not signed in; else French, as the whole site. */
    Paroles pour(String demandee, HttpServletRequest requete) {
        boolean sansSouhait =
                requete.getUserPrincipal() != null || requete.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null;
        Stream<String> souhaits = sansSouhait
                ? Stream.empty()
                : Collections.list(requete.getLocales()).stream().map(Locale::getLanguage);
        return new Paroles(Stream.concat(Stream.of(demandee), souhaits)
                .filter(MOMENTS::containsKey)
                .findFirst()
                .orElse(FRANCAIS));
    }

    private static Map<String, DateTimeFormatter> moments() {
        Map<String, DateTimeFormatter> moments = new LinkedHashMap<>();
        moments.put(FRANCAIS, Affichage.MOMENT.withZone(Horloge.PARIS));
        moments.put("en", moment("d MMMM yyyy 'at' HH:mm"));
        moments.put("de", moment("d. MMMM yyyy 'um' HH:mm 'Uhr'"));
        moments.put("es", moment("d 'de' MMMM 'de' yyyy 'a las' HH:mm"));
        moments.replaceAll((langue, forme) -> forme.withLocale(Locale.forLanguageTag(langue)));
        return Collections.unmodifiableMap(moments);
    }

    private static DateTimeFormatter moment(String forme) {
        return DateTimeFormatter.ofPattern(forme).withZone(Horloge.PARIS);
    }

    /** One language; the template knows it as {@code t}. */
    public final class Paroles {

        private final String langue;

        private Paroles(String langue) {
            this.langue = langue;
        }

        /** {@code fr}, {@code en}, {@code de} or {@code es}. */
        public String langue() {
            return langue;
        }

        /** Each language under its own name, by its code. */
        public Map<String, String> langues() {
            Map<String, String> langues = new LinkedHashMap<>();
            MOMENTS.keySet().forEach(autre -> langues.put(autre, new Paroles(autre).dire("langue")));
            return langues;
        }

        /** The sentence of that key; throws NoSuchMessageException for one that does not exist. */
        public String dire(String cle, Object... valeurs) {
            return phrases.getMessage(cle, valeurs, Locale.forLanguageTag(langue));
        }

        /** Day and time in Paris, as this language writes them. */
        public String moment(Instant moment) {
            return MOMENTS.get(langue).format(moment);
        }
    }
}
