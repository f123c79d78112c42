package fr.univ.stages.centre.modele;

/** Everything that describes a centre and may be changed; the signatory may be null. */
public record FicheCentre(
        String nom, AdressePostale adresse, Coordonnees coordonnees, Signataire signataire, Parametres parametres) {}
