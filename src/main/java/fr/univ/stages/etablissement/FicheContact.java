package fr.univ.stages.etablissement;

/** A person of a service: what is needed to choose, call and print them, and no more. */
public record FicheContact(
        long id,
        int version,
        long service,
        String civilite,
        String nom,
        String prenom,
        String fonction,
        String courriel,
        String telephone,
        String fax) {}
