package fr.univ.stages.etablissement;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a module that keeps references to organisations answers for its own records: before anything is deleted, and when
 * two organisations become one.
 */
public interface UsageOrganismes {

    /** What the module counts, « convention » for example; its plural takes an s. */
    String nom();

    /** Number of records that name this person; a module that names none says nothing. */
    default long duContact(long contact) {
        return 0;
    }

    /** Number of records that name this service; a module that names none says nothing. */
    default long duService(long service) {
        return 0;
    }

    /** Number of records that name each of these établissements, by id; one that no record names may be left out. */
    Map<Long, Long> desEtablissements(Collection<Long> etablissements);

    /** The same of one. */
    default long deLEtablissement(long etablissement) {
        return desEtablissements(List.of(etablissement)).getOrDefault(etablissement, 0L);
    }

    /** Makes every record of the module name what stays instead of what goes, in the caller's transaction. */
    void remplacer(Remplacement remplacement);
}
