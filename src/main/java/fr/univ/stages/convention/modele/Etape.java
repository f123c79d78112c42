package fr.univ.stages.convention.modele;

import java.util.Arrays;
import java.util.Optional;

/** The eight steps of the wizard (3.1.1–3.1.8), in their order. */
public enum Etape {
    ETUDIANT("saisirEtudiant", "Étudiant"),
    ETABLISSEMENT("saisirEtablissement", "Établissement d'accueil"),
    SERVICE("saisirService", "Service d'accueil"),
    TUTEUR("saisirTuteur", "Tuteur professionnel"),
    STAGE("saisirStage", "Stage"),
    ENSEIGNANT("saisirEnseignant", "Responsable pédagogique"),
    SIGNATAIRE("saisirSignataire", "Signataire"),
    RECAPITULATIF("verifierRecapitulatif", "Récapitulatif");

    private final String tache;
    private final String nom;

    Etape(String tache, String nom) {
        this.tache = tache;
        this.nom = nom;
    }

    /** Id of its user task in {@code convention.bpmn}. */
    public String tache() {
        return tache;
    }

    /** What the stepper shows. */
    public String nom() {
        return nom;
    }

    /** The step after this one; the last is its own successor. */
    public Etape suivante() {
        return this == RECAPITULATIF ? this : values()[ordinal() + 1];
    }

    /** The step of this user task; empty for any other text. */
    public static Optional<Etape> deTache(String tache) {
        return Arrays.stream(values())
                .filter(etape -> etape.tache.equals(tache))
                .findFirst();
    }
}
