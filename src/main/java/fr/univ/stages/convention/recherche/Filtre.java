package fr.univ.stages.convention.recherche;

/** Turns some fields of a search into conditions on app.convention c. */
interface Filtre {

    void lire(Demande demande);
}
