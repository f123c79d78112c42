package fr.univ.stages.etablissement.regles;

import fr.univ.stages.etablissement.modele.Adresse;

/** An address that fits its country, and its département; departement is null outside France. */
record AdresseReglee(Adresse adresse, String departement) {}
