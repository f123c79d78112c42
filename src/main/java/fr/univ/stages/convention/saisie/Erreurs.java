package fr.univ.stages.convention.saisie;

import fr.univ.stages.noyau.Refus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Gathers the messages of one form, the first for each field, so that all are shown at once. */
final class Erreurs {

    private final Map<String, String> messages = new LinkedHashMap<>();

    void ajouter(String champ, String message) {
        messages.putIfAbsent(champ, message);
    }

    void siFaux(boolean condition, String champ, String message) {
        if (!condition) {
            ajouter(champ, message);
        }
    }

    /** Of these fields alone. */
    Erreurs parmi(Set<String> champs) {
        messages.keySet().retainAll(champs);
        return this;
    }

    void refuser() {
        if (!messages.isEmpty()) {
            throw new Refus(messages);
        }
    }
}
