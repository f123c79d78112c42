package fr.univ.stages.convention.modele;

/** What may happen to a convention, as its page tells it. */
public enum Fait {
    SAISIE_COMMENCEE("Saisie commencée"),
    CREEE("Convention créée"),
    REOUVERTE("Modification commencée"),
    REPRISE("Modification reprise par le centre"),
    MODIFIEE("Modification terminée"),
    SIGNATURE_RECUE("Signature reçue"),
    SIGNATURE_RETIREE("Signature retirée"),
    SIGNATURES_TOMBEES("Signatures tombées"),
    RELANCE("Rappel à ceux qui n'ont pas signé"),
    DEBUT_PROCHE("Début du stage proche"),
    FIN_SANS_VALIDATION("Stage terminé sans convention validée"),
    SIGNEE("Signée par tous"),
    PASSEE_OUTRE("Avertissements levés"),
    VALIDEE("Convention validée"),
    REFUSEE("Validation refusée"),
    VALIDATION_ANNULEE("Validation annulée"),
    AVENANT_CREE("Avenant créé"),
    AVENANT_MODIFIE("Avenant modifié"),
    AVENANT_REOUVERT("Modification d'un avenant commencée"),
    AVENANT_SIGNE("Avenant signé par tous"),
    AVENANT_REFUSE("Validation d'un avenant refusée"),
    AVENANT_VALIDE("Avenant validé"),
    AVENANT_SUPPRIME("Avenant supprimé"),
    AVENANT_ATTENDU("Dernier jour passé : un avenant est attendu"),
    TERMINEE("Stage terminé");

    private final String libelle;

    Fait(String libelle) {
        this.libelle = libelle;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }
}
