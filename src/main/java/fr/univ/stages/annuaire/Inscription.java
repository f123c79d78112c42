package fr.univ.stages.annuaire;

import fr.univ.stages.noyau.AnneeUniversitaire;

/**
 * One enrolment of an étudiant, as the directory says it: nothing here is checked.
 *
 * @param etapeLibelle the code again when the directory has no label
 * @param composante label of the composante, which is also what centres are given to manage; may be empty
 * @param niveauCec level 1 to 8 of the national framework, null when unknown
 */
public record Inscription(
        String etapeCode,
        String etapeLibelle,
        String composante,
        AnneeUniversitaire anneeUniversitaire,
        Integer niveauCec) {}
