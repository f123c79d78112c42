package fr.univ.stages.convention.modele;

import java.util.EnumSet;

/** Where a convention stands; the record decides, the engine's token follows. */
public enum Statut {
    BROUILLON("En cours de saisie", "cours"),
    CREEE("Créée, à signer", "info"),
    SIGNEE("Signée, à valider", "cours"),
    VALIDEE("Validée", "fait"),
    REOUVERTE("En cours de modification", "cours"),
    A_CORRIGER("Refusée, à corriger", "cours"),
    TERMINEE("Terminée", "neutre");

    private final String libelle;
    private final String genre;

    Statut(String libelle, String genre) {
        this.libelle = libelle;
        this.genre = genre;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }

    /** Which look the page gives it. */
    public String genre() {
        return genre;
    }

    /** Whether it is frozen (3.2.2). */
    public boolean figee() {
        return this == VALIDEE || this == TERMINEE;
    }

    /** Whether somebody is filling it in, for the first time or again. */
    public boolean enSaisie() {
        return EnumSet.of(BROUILLON, REOUVERTE, A_CORRIGER).contains(this);
    }
}
