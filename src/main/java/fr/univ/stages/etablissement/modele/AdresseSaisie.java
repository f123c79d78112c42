package fr.univ.stages.etablissement.modele;

/** A postal address as typed, trimmed and not yet checked against its country. */
public record AdresseSaisie(
        String complement, String voie, String codePostal, String commune, String cedex, String pays) {}
