package fr.univ.stages.securite;

import java.util.Map;

/** Who holds which right in which centre; the module that keeps the centres answers. */
public interface Rattachements {

    /** The rights of this person by id of centre; empty for somebody attached nowhere, never null. */
    Map<Long, Droit> de(String login);
}
