package fr.univ.stages.referentiel;

/** A country or territory by its ISO code; {@code france} includes overseas, where a SIRET is not always asked for. */
public record Pays(String code, String libelle, boolean siretExige, boolean france) {}
