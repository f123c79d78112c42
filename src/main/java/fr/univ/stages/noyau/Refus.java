package fr.univ.stages.noyau;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A wish refused by a rule of the domain: nothing has changed, and the person is told why, field by field (HTTP 422). */
public final class Refus extends RuntimeException {

    private final Map<String, String> erreurs;

    /** French messages by field name, in the order they are shown; the key "" holds what concerns no field. */
    public Refus(Map<String, String> erreurs) {
        super(String.join(" ", erreurs.values()));
        this.erreurs = Collections.unmodifiableMap(new LinkedHashMap<>(erreurs));
    }

    /** One message, beside one field. */
    public static Refus sur(String champ, String message) {
        return new Refus(Map.of(champ, message));
    }

    /** One message that concerns no field. */
    public static Refus general(String message) {
        return sur("", message);
    }

    /** Messages by field name, never empty, not modifiable. */
    public Map<String, String> erreurs() {
        return erreurs;
    }
}
