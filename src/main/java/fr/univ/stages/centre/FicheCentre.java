package fr.univ.stages.centre;

/** Everything that describes a centre and may be changed; the signatory may be null. */
public record FicheCentre(
        String nom, Adresse adresse, Coordonnees coordonnees, Signataire signataire, Parametres parametres) {}
