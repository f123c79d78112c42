package fr.univ.stages.etablissement.usage;

/**
 * What a module that keeps references to organisations answers for its own records: before anything is deleted, and when
 * two organisations become one.
 */
public interface UsageEtablissements {

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

    /** The table, with its schema, whose column {@code etablissement_id} names an établissement: counted with all others. */
    String table();

    /** Makes every record of the module name what stays instead of what goes, in the caller's transaction. */
    void remplacer(Remplacement remplacement);
}
