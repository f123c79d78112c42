package fr.univ.stages.securite.journal;

import java.util.Arrays;
import java.util.Optional;

/** Everything that leaves a line in the audit table: the one list of names, kept in the table as they are here. */
public enum ActionTracee {
    CONNEXION("Connexion"),
    ECHEC_DE_CONNEXION("Échec de connexion"),
    CREATION("Création"),
    MODIFICATION("Modification"),
    SUPPRESSION("Suppression"),
    FUSION("Fusion de deux établissements"),
    VERIFICATION("Établissement vérifié"),
    IMPRESSION("Document ouvert"),
    NIR_REVELE("Numéro de sécurité sociale affiché"),
    SIGNATURE("Signature enregistrée"),
    SIGNATURE_RETIREE("Signature retirée"),
    SCAN("Page signée jointe"),
    VALIDATION("Convention validée"),
    DEROGATION("Avertissement levé"),
    REFUS("Validation refusée"),
    VALIDATION_ANNULEE("Validation annulée"),
    DESACCORD("Dossier et processus en désaccord"),
    LOGO("Logo changé"),
    LOGO_RETIRE("Logo retiré"),
    CRITERE_AJOUTE("Critère de gestion ajouté"),
    CRITERE_RETIRE("Critère de gestion retiré"),
    RATTACHEMENT("Personnel rattaché"),
    DROIT("Droit d'un personnel changé"),
    DETACHEMENT("Personnel détaché"),
    IMPORT("Import d'organismes"),
    EXPORT("Export de conventions"),
    JOURNAL("Journal consulté");

    private final String libelle;

    ActionTracee(String libelle) {
        this.libelle = libelle;
    }

    /** In the words of whoever reads the journal. */
    public String libelle() {
        return libelle;
    }

    /** The action of this name, empty for one that is no longer, or not yet, in the list. */
    public static Optional<ActionTracee> deNom(String nom) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(nom))
                .findAny();
    }
}
