package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;

/** A form on its way from the task door to the next delegate, in one transaction; the engine can hold it but not store it. */
record SaisieTransitoire(Object contenu, Acteur acteur) {}
