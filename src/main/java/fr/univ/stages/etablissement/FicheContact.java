package fr.univ.stages.etablissement;

/**
 * A person of a service: what is needed to choose, call and print them, and no more.
 *
 * @param creePar login of who entered it: an étudiant changes only what they entered
 */
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
        String fax,
        String creePar) {}
