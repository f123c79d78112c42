package fr.univ.stages.avenant.modele;

import java.util.Arrays;
import java.util.Optional;

/** The steps of the entry; those between the first and the last open only when they were ticked. */
public enum EtapeAvenant {
    MOTIF("saisirMotif", "Motif et types", null),
    RUPTURE("saisirRupture", "Rupture", TypeAvenant.RUPTURE),
    SUJET("saisirSujet", "Sujet", TypeAvenant.SUJET),
    PERIODE("saisirPeriode", "Période", TypeAvenant.PERIODE),
    GRATIFICATION("saisirNouvelleGratification", "Gratification", TypeAvenant.GRATIFICATION),
    LIEU("saisirNouveauService", "Lieu de stage", TypeAvenant.LIEU),
    TUTEUR("saisirNouveauTuteur", "Tuteur professionnel", TypeAvenant.TUTEUR),
    ENSEIGNANT("saisirNouvelEnseignant", "Enseignant tuteur", TypeAvenant.ENSEIGNANT),
    RECAPITULATIF("relireProjet", "Récapitulatif", null);

    private final String tache;
    private final String nom;
    private final TypeAvenant type;

    EtapeAvenant(String tache, String nom, TypeAvenant type) {
        this.tache = tache;
        this.nom = nom;
        this.type = type;
    }

    /** Id of its user task in {@code avenant.bpmn}. */
    public String tache() {
        return tache;
    }

    /** What the stepper shows. */
    public String nom() {
        return nom;
    }

    /** What is ticked for it to open; null for the first and the last. */
    public TypeAvenant type() {
        return type;
    }

    /** The step of this user task; empty for any other text. */
    public static Optional<EtapeAvenant> deTache(String tache) {
        return Arrays.stream(values())
                .filter(etape -> etape.tache.equals(tache))
                .findFirst();
    }
}
