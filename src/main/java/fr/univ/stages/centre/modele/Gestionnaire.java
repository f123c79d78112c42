package fr.univ.stages.centre.modele;

import fr.univ.stages.annuaire.Civilite;

/** A person of the centre whom its conventions name as contact; the first name and what follows may be null. */
public record Gestionnaire(Civilite civilite, String nom, String prenom, String courriel, String telephone) {}
