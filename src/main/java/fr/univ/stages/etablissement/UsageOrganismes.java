package fr.univ.stages.etablissement;

/** Asked before anything is deleted: a module that keeps references to organisations counts its own records. */
public interface UsageOrganismes {

    /** What the module counts, « convention » for example; its plural takes an s. */
    String nom();

    /** Number of records that name this person. */
    long duContact(long contact);

    /** Number of records that name this service. */
    long duService(long service);

    /** Number of records that name this établissement. */
    long deLEtablissement(long etablissement);
}
