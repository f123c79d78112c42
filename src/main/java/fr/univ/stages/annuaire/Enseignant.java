package fr.univ.stages.annuaire;

/** A teacher who may follow a stage; each text but the login may be null. */
public record Enseignant(
        String login,
        Civilite civilite,
        String nom,
        String prenom,
        String composante,
        String courriel,
        String telephone) {}
