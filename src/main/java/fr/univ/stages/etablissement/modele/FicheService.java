package fr.univ.stages.etablissement.modele;

/** A service and where one works: with memeAdresse the address is the établissement's. */
public record FicheService(
        long id,
        int version,
        long etablissement,
        String nom,
        boolean memeAdresse,
        String complement,
        String voie,
        String codePostal,
        String commune,
        String cedex,
        String pays,
        String paysLibelle,
        String telephone,
        boolean aVerifier) {}
