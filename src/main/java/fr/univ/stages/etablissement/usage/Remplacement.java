package fr.univ.stages.etablissement.usage;

import java.util.Map;

/**
 * What a merge puts in the place of what: records that name one on the left must name the one on the right. Services and
 * people that only moved keep their id and are not in it.
 */
public record Remplacement(long ancien, long garde, Map<Long, Long> services, Map<Long, Long> contacts) {}
