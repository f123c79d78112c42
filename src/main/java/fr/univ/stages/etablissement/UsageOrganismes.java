package fr.univ.stages.etablissement;

/** Asked before anything is deleted: a module that keeps references to organisations answers for its own records. */
public interface UsageOrganismes {

    /** Whether a record of the module names this person. */
    boolean contactUtilise(long contact);

    /** Whether a record of the module names this service. */
    boolean serviceUtilise(long service);

    /** Whether a record of the module names this établissement. */
    boolean etablissementUtilise(long etablissement);
}
