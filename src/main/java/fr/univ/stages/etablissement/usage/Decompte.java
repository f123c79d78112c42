package fr.univ.stages.etablissement.usage;

import java.util.Map;

/**
 * How many records of a module name each établissement.
 *
 * @param quoi the kind, plural, as the person reads it
 * @param nombres by id of établissement; one that is not a key has none
 */
public record Decompte(String quoi, Map<Long, Long> nombres) {

    /** For that établissement, perhaps 0. */
    public long pour(long etablissement) {
        return nombres.getOrDefault(etablissement, 0L);
    }
}
