package fr.univ.stages.document.web;

import fr.univ.stages.document.Ecriture;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
                .filter(Ecriture.langues()::contains)
                .findFirst()
                .orElse(FRANCAIS));
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
            Ecriture.langues().forEach(autre -> langues.put(autre, new Paroles(autre).dire("langue")));
            return langues;
        }

        /** The sentence of that key; throws NoSuchMessageException for one that does not exist. */
        public String dire(String cle, Object... valeurs) {
            return phrases.getMessage(cle, valeurs, Locale.forLanguageTag(langue));
        }

        /** Day and time in Paris, as this language writes them. */
        public String moment(Instant moment) {
            return Ecriture.de(langue).moment(moment);
        }
    }
}
