package fr.univ.stages.etablissement.partenariat;

/** The scan of an agreement, as it was received. */
public record FichierAccord(String nom, String typeMime, byte[] octets) {}
