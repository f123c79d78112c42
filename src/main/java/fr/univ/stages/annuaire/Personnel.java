package fr.univ.stages.annuaire;

/** A member of staff who may be attached to a centre; each text but the login may be null. */
public record Personnel(
        String login,
        Civilite civilite,
        String nom,
        String prenom,
        String composante,
        String courriel,
        String telephone) {}
