package fr.univ.stages.referentiel;

import java.util.Set;

/**
 * What keeps a list as it is.
 *
 * @param pourquoi ends a sentence that begins with « Cette valeur ne se retire pas : »
 * @param fermee whether no value may be added, because nothing would know what to do with it
 * @param codes those that may be neither retired nor deleted, every one of the list when null
 */
record Garde(String pourquoi, boolean fermee, Set<String> codes) {

    /** A list whose every value is written in the processes, the law's rules or the documents. */
    static Garde entiere(String pourquoi) {
        return new Garde(pourquoi, true, null);
    }

    /** A list that takes no other value, and may lose those that are not named. */
    static Garde fermee(String pourquoi, String... codes) {
        return new Garde(pourquoi, true, Set.of(codes));
    }

    /** A list that is free but for these. */
    static Garde de(String pourquoi, String... codes) {
        return new Garde(pourquoi, false, Set.of(codes));
    }

    boolean retient(String code) {
        return codes == null || codes.contains(code);
    }
}
