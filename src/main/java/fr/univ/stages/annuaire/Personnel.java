package fr.univ.stages.annuaire;

/** Somebody who works at the university and may be attached to a centre; each text but the login may be null. */
public record Personnel(
        String login,
        Civilite civilite,
        String nom,
        String prenom,
        String composante,
        String courriel,
        String telephone) {}
