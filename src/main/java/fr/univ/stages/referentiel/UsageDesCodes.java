package fr.univ.stages.referentiel;

import java.util.Set;

/** Asked before a value of a list is deleted: a module that keeps codes in its records says which ones. */
public interface UsageDesCodes {

    /** Codes of that list that some record holds; empty when the module keeps none of that list. */
    Set<String> employes(Liste liste);
}
