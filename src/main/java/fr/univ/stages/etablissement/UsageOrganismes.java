package fr.univ.stages.etablissement;

import java.util.Collection;
import java.util.Map;

/**
 * What a module that keeps references to organisations answers for its own records: before anything is deleted, and when
 * two organisations become one.
 */
public interface UsageOrganismes {

    /** What the module counts, « convention » for example; its plural takes an s. */
    String nom();

    /** Number of records that name this person. */
    long duContact(long contact);

    /** Number of records that name this service. */
    long duService(long service);

    /** Number of records that name this établissement. */
    long deLEtablissement(long etablissement);

    /** The same of several établissements, by id; one that no record names may be left out. */
    Map<Long, Long> desEtablissements(Collection<Long> etablissements);

    /** Makes every record of the module name what stays instead of what goes, in the caller's transaction. */
    void remplacer(Remplacement remplacement);
}
