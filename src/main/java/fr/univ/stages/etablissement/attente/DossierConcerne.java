package fr.univ.stages.etablissement.attente;

/**
 * A dossier that names an organisation.
 *
 * @param adresse of its page, null while it has none
 */
public record DossierConcerne(String titre, String etat, String adresse) {}
