package fr.univ.stages.avenant.saisie;

/** Form « Nouveau sujet », judged by the rules of the stage step. */
public record SaisieSujet(String sujet) {}
